using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class UcdpTerminationRealFileTests(ITestOutputHelper output)
{
    private const string File = "ucdp/termination/ucdp-term-acd-3-2021.csv";

    [Fact]
    public void Every_end_of_an_episode_says_how_it_ended()
    {
        if (RealFile.Import(KnownDatasets.UcdpTermination, File, output, 2506) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var printed = NaiveCsv.ReadFile(path);
        var column = printed[0].Select((name, i) => (name, i)).ToDictionary(it => it.name, it => it.i);
        var rows = printed.Skip(1).ToList();
        var ends = record.OfType<Milestone>().Where(it => it.Reached == MilestoneKind.Ended).ToList();
        ends.Should().HaveCount(rows.Count(row => row[column["confterm"]] == "1")).And.HaveCount(525);
        ends.Count(it => it.How == EndKind.PeaceAgreement).Should().Be(rows.Count(row => row[column["outcome"]] == "1"));
        ends.Count(it => it.How == EndKind.LowActivity).Should().Be(rows.Count(row => row[column["outcome"]] == "5"));
        ends.Should().OnlyContain(it => it.How.IsKnown && it.How != EndKind.Unstated);
        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Resumed).Should().Be(rows.Count(row => row[column["recur"]] == "1"));
        record.OfType<Classification>().Count(it => it.As.Scheme == "ucdp-conflict-episode").Should().Be(rows.Count);
    }
}
