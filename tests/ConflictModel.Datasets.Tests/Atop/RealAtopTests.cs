using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealAtopTests(ITestOutputHelper output)
{
    private const string OfAlliances = "atop/atop-alliance-level.csv";
    private const string OfMembers = "atop/atop-member-level.csv";

    private static readonly string[] Pledges = ["defense", "offense", "neutral", "nonagg", "consul"];

    [Fact]
    public void The_alliances_import_with_all_their_rows()
    {
        if (RealFile.Import(KnownDatasets.Atop, OfAlliances, output, rows: 373) is not { } record || Table(OfAlliances) is not var (at, cells))
        {
            return;
        }

        record.OfType<Agreement>().Should().HaveCount(373);
        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Ended && it.Polarity is Polarity.Negated).Should().Be(167).And.Be(cells.Count(row => row[at("endyr")] == "0"));
        record.OfType<Milestone>().Single(it => it.Id.Value == "atop-1035-ended").At.ToString().Should().Be("1822-12-XX", "its day is not told");
        record.OfType<Classification>().Count(it => it.As.Scheme == "atop-obligation" && it.Polarity is Polarity.Affirmed)
            .Should().Be(621).And.Be(cells.Sum(row => Pledges.Count(pledge => row[at(pledge)] == "1")));
        record.OfType<Obligation>().Should().HaveCount(cells.Where(row => row[at("asymm")] == "0" && row[at("maxphase")] == "0").Sum(row => Pledges.Count(pledge => row[at(pledge)] == "1")));
        record.OfType<TermProvision>().Should().HaveCount(225).And.HaveCount(cells.Count(row => row[at("speclgth")] == "1"));
        record.OfType<Participation>().Should().HaveCount(cells.Sum(row => row.Skip(at("mem1")).Take(59).Count(cell => cell.Length > 0)));
    }

    [Fact]
    public void The_members_import_with_all_their_rows()
    {
        if (RealFile.Import(KnownDatasets.Atop, OfMembers, output, rows: 1155) is not { } record || Table(OfMembers) is not var (at, cells))
        {
            return;
        }

        record.OfType<Agreement>().Should().HaveCount(373);
        record.OfType<State>().Should().HaveCount(184);
        record.OfType<Participation>().Should().HaveCount(1155);
        record.OfType<Obligation>().Should().HaveCount(1155 * 5);
        foreach (var (column, kind) in Pledges.Zip(PledgeKind.Known))
        {
            record.OfType<Obligation>().Count(it => it.Pledge == kind && it.Polarity is Polarity.Affirmed).Should().Be(cells.Count(row => row[at(column)] == "1"), column);
        }

        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Ended && it.Polarity is Polarity.Negated).Should().Be(167);
    }

    [Fact]
    public void Both_levels_tell_when_each_alliance_began_and_ended()
    {
        if (!SharedData.TryFind(OfAlliances, output, out var alliances) || !SharedData.TryFind(OfMembers, output, out var members))
        {
            return;
        }

        Lives(alliances).Should().Equal(Lives(members));

        static IEnumerable<string> Lives(string path)
        {
            using var import = KnownDatasets.Atop.Import(path);
            return [.. import.OfType<Milestone>().Select(it => $"{it.Of} {it.Reached} {it.At} {it.Polarity}").Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [InlineData(OfAlliances)]
    [InlineData(OfMembers)]
    public void A_release_comes_out_again_cell_by_cell(string file)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var import = KnownDatasets.Atop.Import(path);
        using var written = new MemoryStream();
        KnownDatasets.Atop.Export(import, written).Differences.Should().BeEmpty();
        var again = NaiveCsv.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray()));
        again.Select(row => string.Join('\u001F', row)).Should().Equal(NaiveCsv.ReadFile(path).Select(row => string.Join('\u001F', row)));
    }

    private (Func<string, int> At, List<List<string>> Cells)? Table(string file)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return null;
        }

        var rows = NaiveCsv.ReadFile(path);
        return (column => rows[0].IndexOf(column), [.. rows.Skip(1)]);
    }
}
