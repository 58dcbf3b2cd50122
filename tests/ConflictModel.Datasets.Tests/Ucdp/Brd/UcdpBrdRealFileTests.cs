using System.Globalization;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class UcdpBrdRealFileTests(ITestOutputHelper output)
{
    private const string File = "ucdp/brd/BattleDeaths_v24_1_conf.csv";

    [Fact]
    public void Every_conflict_year_since_1989_has_its_deaths()
    {
        if (RealFile.Import(KnownDatasets.UcdpBrd, File, output, 1520) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var printed = NaiveCsv.ReadFile(path);
        var column = printed[0].Select((name, i) => (name, i)).ToDictionary(it => it.name, it => it.i);
        var rows = printed.Skip(1).Select(row => (Low: Number(row, "bd_low"), Best: Number(row, "bd_best"), High: Number(row, "bd_high"))).ToList();
        var ordered = rows.Where(it => it.Low <= it.Best && it.Best <= it.High).ToList();
        var killed = record.OfType<CasualtyEstimate>().ToList();
        killed.Should().HaveCount(rows.Count);
        var known = killed.Where(it => it.Number.IsKnown).ToList();
        known.Should().HaveCount(ordered.Count).And.HaveCount(1513, "seven rows print bounds out of order");
        known.Sum(it => it.Number.Best).Should().Be(ordered.Sum(it => it.Best));
        known.Sum(it => it.Number.Least).Should().Be(ordered.Sum(it => it.Low));
        known.Sum(it => it.Number.Greatest).Should().Be(ordered.Sum(it => it.High));

        long Number(List<string> row, string name) => long.Parse(row[column[name]], CultureInfo.InvariantCulture);
    }
}
