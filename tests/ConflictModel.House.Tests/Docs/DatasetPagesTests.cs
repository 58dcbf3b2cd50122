using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Docs;

/// <summary>Each dataset has a page that tells what it is, how to cite it, on which terms, and what becomes of every column.</summary>
public class DatasetPagesTests
{
    public static TheoryData<string> Names => [.. KnownDatasets.All.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_dataset_tells_citation_licence_and_every_column(string name)
    {
        var dataset = KnownDatasets.Find(name)!;
        var page = Repository.Read($"docs/datasets/{name}.md");

        page.Should().Contain($"**Cite:** {dataset.Citation}").And.Contain($"**Licence:** {dataset.Licence}").And.Contain($"`{name}`");
        dataset.Columns.Should().NotBeEmpty();
        dataset.Columns.Where(column => !page.Contains($"`{column.Trim()}`", StringComparison.Ordinal)).Should().BeEmpty("each column is told in the page's table");
    }

    [Fact]
    public void The_index_leads_to_each_page()
    {
        var index = Repository.Read("docs/datasets/README.md");
        KnownDatasets.All.Select(dataset => dataset.Name).Where(name => !index.Contains($"]({name}.md)", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
