namespace ConflictModel.Datasets.Tests.Importing;

/// <summary>An import may take some rows only.</summary>
public class ChosenRowsTests
{
    public static TheoryData<string> Datasets => [.. KnownDatasets.All.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Rows_that_are_passed_over_are_kept_rows_and_make_no_items(string name)
    {
        var fixture = DatasetFixture.All.Single(each => each.Dataset.Name == name);
        foreach (var (file, text) in fixture.Tables)
        {
            var asked = new List<long>();
            using var all = fixture.Dataset.Import(GedText.Stream(text), new() { Reading = new() { FileName = file } });
            using var none = fixture.Dataset.Import(GedText.Stream(text), new() { Reading = new() { FileName = file }, Where = row => Never(asked, row) });
            var (whole, record) = (Imports.Record(all), Imports.Record(none));

            none.Counts.Should().Be(all.Counts);
            asked.Should().HaveCount((int)all.Counts.Kept).And.OnlyHaveUniqueItems();
            record.Count.Should().BeLessThan(whole.Count);
            record.Claims.SelectMany(claim => claim.By.Citations).Select(citation => citation.Locator.ToString()).Should().NotContain(at => at.Contains("line", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_row_is_chosen_by_its_own_type()
    {
        var text = GedText.Table(GedText.Header49, GedText.Row(GedText.Header49), GedText.Row(GedText.Header49, ("id", "7002"), ("best", "7")));
        using var import = KnownDatasets.UcdpGed.Import(GedText.Stream(text), new() { Where = row => row is UcdpGedRow { Best: > 6 } });

        Imports.Record(import).The<Incident>().Id.Value.Should().Be("ucdp-ged-7002");
        import.Counts.Should().Be(new RowCounts(2, 2, 0));
    }

    private static bool Never(List<long> asked, DatasetRow row)
    {
        asked.Add(row.Line);
        return false;
    }
}
