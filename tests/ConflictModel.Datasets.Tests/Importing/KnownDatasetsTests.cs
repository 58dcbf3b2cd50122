namespace ConflictModel.Datasets.Tests;

public class KnownDatasetsTests
{
    [Fact]
    public void A_dataset_is_found_by_its_name()
    {
        KnownDatasets.Find("ucdp-ged").Should().BeSameAs(KnownDatasets.UcdpGed);
        KnownDatasets.Find("UCDP-GED").Should().BeNull();
        KnownDatasets.Find("").Should().BeNull();
    }

    [Fact]
    public void Every_dataset_says_what_it_is_how_to_cite_it_and_on_which_terms()
    {
        KnownDatasets.All.Select(it => it.Name).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        foreach (var dataset in KnownDatasets.All)
        {
            dataset.ToString().Should().Be(dataset.Name).And.MatchRegex("^[a-z]+(-[a-z]+)*$");
            new[] { dataset.Title, dataset.Citation, dataset.Licence }.Should().NotContain(text => string.IsNullOrWhiteSpace(text));
            KnownDatasets.Find(dataset.Name).Should().BeSameAs(dataset);
        }
    }

    [Fact]
    public void An_import_is_refused_where_the_reader_refuses_and_leaves_nothing_open()
    {
        var stream = GedText.Stream("event_date,sub_event_type,fatalities\n");
        var import = () => KnownDatasets.UcdpGed.Import(stream);
        import.Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.WrongDataset);
        stream.CanRead.Should().BeFalse();
    }

    [Fact]
    public void Arguments_are_checked_where_they_enter()
    {
        FluentActions.Invoking(() => KnownDatasets.Find(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => KnownDatasets.UcdpGed.Import(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => KnownDatasets.UcdpGed.Import((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DatasetImportOptions { Release = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DatasetImportOptions { Reading = null! }).Should().Throw<ArgumentNullException>();
    }
}
