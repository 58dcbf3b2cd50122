using Xunit.Abstractions;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public sealed class UcdpGedComparisonTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("conflictmodel-ged-").FullName;

    [Fact]
    public void Events_are_added_removed_told_differently_or_alike()
    {
        var comparison = Compare(
            Table(Header42, Row(Header42, ("id", "1")), Row(Header42, ("id", "2")), Row(Header42, ("id", "3"), ("best", "6"), ("high", "9"))),
            Table(Header49, Row(Header49, ("id", "4")), Row(Header49, ("id", "3"), ("best", "8"), ("high", "12"), ("adm_2", "Hill district")), Row(Header49, ("id", "1"))));

        comparison.Changes.Select(it => (it.Id, it.Before is null, it.After is null)).Should().Equal((2, false, true), (3, false, false), (4, true, false));
        comparison.Unchanged.Should().Be(1);
        var changed = comparison.Changes[1];
        changed.Cells.Should().Equal(
            new UcdpCellChange("adm_2", "Mill district", "Hill district"), new UcdpCellChange("best", "6", "8"), new UcdpCellChange("high", "9", "12"));
        changed.HasOtherFigures.Should().BeTrue();
        (comparison.LayoutBefore, comparison.LayoutAfter, comparison.CountsAfter.Kept).Should().Be(("ged-42", "ged-49", 3));
    }

    [Fact]
    public void How_a_cell_is_printed_is_no_difference()
    {
        var comparison = Compare(
            Table(Header42, Row(Header42, ("active_year", "1"), ("date_start", "2005-03-01"), ("latitude", "12.5"))),
            Table(Header42, Row(Header42, ("active_year", "TRUE"), ("date_start", "2005-03-01 00:00:00.000"), ("latitude", "12.500"), ("geom_wkt", "POINT (-99.000 12.500)"), ("adm_1", " North province "))));

        comparison.Changes.Should().BeEmpty();
        comparison.Unchanged.Should().Be(1);
    }

    [Theory]
    [InlineData("date_start", "2005-02-28")]
    [InlineData("active_year", "0")]
    [InlineData("latitude", "")]
    [InlineData("geom_wkt", "POINT (-99 12.6)")]
    [InlineData("side_b", "Red Front")]
    public void What_a_cell_says_is_one_but_no_other_figure(string column, string cell)
    {
        var change = Compare(Table(Header42, Row(Header42)), Table(Header42, Row(Header42, (column, cell)))).Changes.Should().ContainSingle().Which;

        change.Cells.Should().ContainSingle().Which.Column.Should().Be(column);
        change.HasOtherFigures.Should().BeFalse();
    }

    [Fact]
    public void A_number_that_bears_another_name_was_renamed_wherever_it_stands()
    {
        var comparison = Compare(
            Table(Header42, Row(Header42, ("id", "1")), Row(Header42, ("id", "2"), ("side_b_new_id", "9074"), ("side_b", "Green Front"))),
            Table(Header42, Row(Header42, ("id", "1"), ("side_b", "Red Front")), Row(Header42, ("id", "3"), ("side_a_new_id", "9073"), ("side_a", "Blue Front"))));

        var renaming = comparison.Renamings.Should().ContainSingle().Which;
        (renaming.Kind, renaming.Number).Should().Be(("actor", 9073));
        renaming.Before.Should().Equal("Blue Front");
        renaming.After.Should().Equal("Blue Front", "Red Front");
    }

    [Fact]
    public void Two_real_releases_of_one_country_are_told_apart()
    {
        if (!SharedData.TryFind("ucdp/ged/ged191_myanmar.csv.gz", output, out var before) || !SharedData.TryFind("ucdp/ged/ged241_myanmar.csv.gz", output, out var after))
        {
            return;
        }

        var comparison = UcdpGed.Compare(before, after);

        var ids = Ids(before);
        var laterIds = Ids(after);
        comparison.Changes.Count(it => it.Before is null).Should().Be(laterIds.Except(ids).Count());
        comparison.Changes.Count(it => it.After is null).Should().Be(ids.Except(laterIds).Count());
        (comparison.Changes.Count(it => it is { Before: not null, After: not null }) + comparison.Unchanged).Should().Be(ids.Intersect(laterIds).Count());
        output.WriteLine($"added {comparison.Changes.Count(it => it.Before is null)}, removed {comparison.Changes.Count(it => it.After is null)}, "
            + $"changed {comparison.Changes.Count(it => it.Cells.Count > 0)}, figures {comparison.Changes.Count(it => it.HasOtherFigures)}, alike {comparison.Unchanged}, renamed {comparison.Renamings.Count}");
        foreach (var column in comparison.Changes.SelectMany(it => it.Cells).GroupBy(it => it.Column).OrderByDescending(it => it.Count()))
        {
            output.WriteLine($"{column.Key} {column.Count()}, such as “{column.First().Before}” to “{column.First().After}”");
        }

        static HashSet<string> Ids(string path) => [.. NaiveCsv.ReadFile(path).Skip(1).Select(row => row[0])];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private UcdpGedComparison Compare(string before, string after)
    {
        var paths = new[] { Path.Combine(folder, "before.csv"), Path.Combine(folder, "after.csv") };
        File.WriteAllText(paths[0], before);
        File.WriteAllText(paths[1], after);
        return UcdpGed.Compare(paths[0], paths[1]);
    }
}
