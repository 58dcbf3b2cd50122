using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class KeptRowsTests
{
    private const string Header = "dataset-layout";

    [Fact]
    public void The_first_claim_of_a_row_quotes_it_exactly_and_the_release_quotes_its_header()
    {
        var printed = Row(Header42, ("source_article", "He said: \"no,\ntwice\"."));
        using var import = KnownDatasets.UcdpGed.Import(Stream(Table(Header42, printed)), new() { Reading = new() { FileName = "ged191.csv" } });
        var items = import.ToList();

        items.OfType<Claim>().Where(claim => claim.By.Citations[0].Words.Length > 0).Select(claim => (claim.Id.Value, claim.By.Citations[0].Words))
            .Should().Equal(("ucdp-ged-19.1-layout", Header42), ("ucdp-ged-7001-occurred", printed));
        var layout = items.OfType<Classification>().First();
        layout.As.Should().Be(new Code(Header, "19.1"));
        layout.Of.Should().Be(items.OfType<Source>().Single().EntityId);
    }

    [Fact]
    public void Rows_that_are_not_to_be_kept_are_not()
    {
        using var import = KnownDatasets.UcdpGed.Import(Stream(Table(Header42, Row(Header42))), new() { KeepRows = false });

        import.OfType<Claim>().Should().NotContain(claim => claim.By.Citations[0].Words.Length > 0 || claim.Id.Value.EndsWith("-layout"));
    }
}
