using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class UcdpAcdRealFileTests(ITestOutputHelper output)
{
    private const string File = "ucdp/acd/UcdpPrioConflict_v24_1.csv";

    [Fact]
    public void Every_conflict_year_since_1946_is_told()
    {
        if (RealFile.Import(KnownDatasets.UcdpAcd, File, output, 2686) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var printed = NaiveCsv.ReadFile(path);
        var column = printed[0].Select((name, i) => (name, i)).ToDictionary(it => it.name, it => it.i);
        var rows = printed.Skip(1).ToList();
        record.OfType<Conflict>().Should().HaveCount(rows.DistinctBy(row => row[column["conflict_id"]]).Count());
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-conflict-year", "active")).Should().Be(rows.Count);
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-intensity", "war")).Should().Be(rows.Count(row => row[column["intensity_level"]] == "2"));
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-conflict-type", "interstate")).Should().Be(rows.Count(row => row[column["type_of_conflict"]] == "2"));
        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Ended).Should().Be(rows.Count(row => row[column["ep_end"]] == "1"));
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-episode", "began")).Should().Be(
            rows.Select(row => (row[column["conflict_id"]], row[column["start_date2"]], row[column["start_prec2"]])).Distinct().Count());
        record.OfType<Participation>().Count(it => it.Role == Role.Party).Should().Be(
            rows.Sum(row => row[column["side_a_id"]].Split(',').Length + row[column["side_b_id"]].Split(',').Length));
        record.OfType<Participation>().Count(it => it.Role == Role.SecondaryParty).Should().Be(
            rows.Sum(row => Count(row[column["gwno_a_2nd"]]) + Count(row[column["gwno_b_2nd"]])), "each state that sent troops is one");

        static int Count(string list) => list.Length == 0 ? 0 : list.Split(',').Length;
    }
}
