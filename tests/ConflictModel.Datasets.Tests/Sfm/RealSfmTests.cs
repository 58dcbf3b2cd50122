using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealSfmTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("units", 11, 2)]
    [InlineData("persons", 7, 1)]
    [InlineData("persons_extra", 2, 0)]
    [InlineData("incidents", 3, 2)]
    [InlineData("sources", 112, 0)]
    public void Each_table_imports_alone_with_all_its_rows(string table, int rows, int notReleased) =>
        RealFile.Import(KnownDatasets.Sfm, $"sfm/importer_fixture_{table}.csv", output, rows, notReleased);

    [Fact]
    public void All_tables_import_together_and_every_cited_access_point_is_told()
    {
        var paths = new List<string>();
        foreach (var table in new[] { "units", "persons", "persons_extra", "incidents", "sources" })
        {
            if (!SharedData.TryFind($"sfm/importer_fixture_{table}.csv", output, out var path))
            {
                return;
            }

            paths.Add(path);
        }

        using var import = KnownDatasets.Sfm.Import(paths);
        var record = Imports.Record(import);
        import.Counts.Should().Be(new RowCounts(135, 130, 5));
        record.OfType<Source>().Should().HaveCount(112 + 5).And.NotContain(source => source.Name.StartsWith("Access point"));
        record.OfType<Person>().Should().HaveCount(5);
        record.OfType<Membership>().Count(claim => claim.As == MembershipKind.Component).Should().Be(4);
        record.OfType<Positioning>().Select(claim => claim.Way).Should().Equal(PositioningKind.Site, PositioningKind.AreaOfOperations);
        import.Notes.Count(note => note.Code == NoteCodes.SfmDatesDiffer).Should().Be(2);
    }
}
