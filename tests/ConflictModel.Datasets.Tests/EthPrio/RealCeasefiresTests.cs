using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealCeasefiresTests(ITestOutputHelper output)
{
    private const string File = "prio_ceasefire/civil_conflict_ceasefire_2022.csv";

    [Fact]
    public void The_release_of_2022_imports_with_all_its_rows()
    {
        if (RealFile.Import(KnownDatasets.EthPrioCeasefires, File, output, rows: 2046) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var rows = NaiveCsv.ReadFile(path);
        int At(string column) => rows[0].FindIndex(name => name.TrimStart('\uFEFF') == column);
        var cells = rows.Skip(1).ToList();
        int Count(Func<List<string>, bool> where) => cells.Count(where);

        record.OfType<Truce>().Should().HaveCount(cells.Select(row => row[At("uniq_id")]).Distinct().Count()).And.HaveCount(1054);
        record.OfType<Milestone>().Count(m => m.Reached == MilestoneKind.Declared).Should().Be(cells.Count);
        record.OfType<Milestone>().Count(m => m.Reached == MilestoneKind.Effective && m.IsAffirmedAndActual).Should().Be(Count(row => row[At("cf_effect_yr")] != "0"));
        record.OfType<Milestone>().Count(m => m.Reached == MilestoneKind.Effective && m.Polarity is Polarity.Negated)
            .Should().Be(Count(row => row[At("ended")] == "3"));
        record.OfType<Milestone>().Count(m => m.Reached == MilestoneKind.Ended && m.How == EndKind.Expired).Should().Be(Count(row => row[At("ended")] == "1"));
        record.OfType<Milestone>().Count(m => m.Reached == MilestoneKind.Ended && m.How == EndKind.Replaced).Should().Be(Count(row => row[At("ended")] == "4"));
        record.OfType<Milestone>().Count(m => m.Reached == MilestoneKind.Ended && m.Polarity is Polarity.Negated)
            .Should().Be(Count(row => row[At("ended")] == "0"));
        record.OfType<Agreement>().Should().HaveCount(cells.Select(row => row[At("pax_id")]).Distinct().Count(id => id != "-1"));
        record.OfType<Classification>().Where(claim => claim.As.Scheme == TruceForm.Scheme).Select(claim => claim.Of).Distinct().Should().HaveCount(1054);
    }

    [Fact]
    public void What_the_coders_say_never_came_into_effect_or_ended_they_could_not_tell_when_is_never_certain()
    {
        if (RealFile.Import(KnownDatasets.EthPrioCeasefires, File, output, rows: 2046) is not { } record)
        {
            return;
        }

        var day = record.On(new(2021, 1, 1));
        var open = record.OfType<Classification>().Where(claim => claim.As.Scheme == "eth-prio-end" && claim.As.Text is "3" or "-1").Select(claim => claim.Of).ToHashSet();
        var certain = day.TrucesInForce().Where(answer => answer.Certainty == Certainty.Certain).Select(answer => answer.Value.EntityId).ToList();

        certain.Should().NotBeEmpty().And.NotContain(id => open.Contains(id));
        foreach (var number in (int[])[345038, 345040, 775028, 780006, 230010])
        {
            day.InForce(TruceId.Parse($"eth-prio-ceasefire-{number}")).Certainty.Should().Be(Certainty.Possible);
        }
    }

    [Fact]
    public void Asked_for_two_parties_only_truces_are_told_that_are_in_force_at_all()
    {
        if (RealFile.Import(KnownDatasets.EthPrioCeasefires, File, output, rows: 2046) is not { } record)
        {
            return;
        }

        var day = record.On(new(2003, 3, 1));
        ActorId Actor(string name) => record.Entities.OfType<Actor>().Single(actor => actor.Name == name).Id;
        var all = day.TrucesInForce();
        var between = day.TrucesInForce(scope: TruceScope.Between(Actor("Government of Nepal"), Actor("CPN-M")));

        between.Select(a => a.Value).Should().BeSubsetOf(all.Select(a => a.Value)).And.HaveCountLessThan(all.Count / 2);
        between.Where(a => a.Certainty == Certainty.Certain).Select(a => a.Value.Id.Value).Should().Equal("eth-prio-ceasefire-790005");
    }

    [Fact]
    public void Two_imports_of_the_release_give_the_same_items()
    {
        if (SharedData.TryFind(File, output, out var path))
        {
            using var once = KnownDatasets.EthPrioCeasefires.Import(path);
            using var again = KnownDatasets.EthPrioCeasefires.Import(path);
            once.SequenceEqual(again).Should().BeTrue();
        }
    }

    [Fact]
    public void The_release_comes_out_again_cell_by_cell()
    {
        if (!SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        using var import = KnownDatasets.EthPrioCeasefires.Import(path);
        using var written = new MemoryStream();
        var export = KnownDatasets.EthPrioCeasefires.Export(import, written);
        export.Differences.Should().BeEmpty();
        var printed = NaiveCsv.ReadFile(path);
        var again = NaiveCsv.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray()));
        again.Skip(1).Select(row => string.Join('\u001F', row)).Should().Equal(printed.Skip(1).Select(row => string.Join('\u001F', row)));
    }
}
