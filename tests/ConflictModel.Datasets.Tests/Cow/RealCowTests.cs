using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealCowTests(ITestOutputHelper output)
{
    private const string InterState = "cow/Inter-StateWarData_v4.0.csv";
    private const string IntraState = "cow/INTRA-STATE_WARS_v5.1.csv";
    private const string States = "cow/states2016.csv";
    private const string AsReleased = "cow/raw/Inter-StateWarData_v4.0.original-bytes.csv";

    [Fact]
    public void The_inter_state_wars_import_with_all_their_rows()
    {
        if (RealFile.Import(KnownDatasets.CowWars, InterState, output, rows: 337) is not { } record || Table(InterState) is not var (at, cells))
        {
            return;
        }

        record.OfType<Conflict>().Should().HaveCount(95);
        record.OfType<State>().Should().HaveCount(98);
        record.OfType<Participation>().Should().HaveCount(337 + 19).And.HaveCount(337 + cells.Count(row => row[at("StartYear2")] != "-8"));
        record.OfType<CasualtyEstimate>().Should().HaveCount(337);
        record.OfType<CasualtyEstimate>().Count(it => it.Number.IsKnown).Should().Be(cells.Count(row => !row[at("BatDeath")].StartsWith('-')));
        record.OfType<Classification>().Count(it => it.As.Scheme == "cow-transformed-from" && it.Of.Value == "cow-war-139").Should().Be(0);
        record.OfType<Classification>().Count(it => it.As == new Code("cow-transformed-from", "410")).Should().Be(1, "one cell names two wars");
    }

    [Fact]
    public void The_intra_state_wars_import_with_all_their_rows()
    {
        if (RealFile.Import(KnownDatasets.CowWars, IntraState, output, rows: 420) is not { } record || Table(IntraState) is not var (at, cells))
        {
            return;
        }

        record.OfType<Conflict>().Should().HaveCount(420);
        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Ended && it.Polarity is Polarity.Negated).Should().Be(12).And.Be(cells.Count(row => row[at("EndYr1")] == "-7"));
        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Resumed).Should().Be(31 + 2 + 1);
        record.OfType<CasualtyEstimate>().Where(it => !it.Number.IsKnown).Should().HaveCount(cells.Sum(row => new[] { "DeathsSideA", "DeathsSideB", "TotalBDeaths" }.Count(column => row[at(column)].StartsWith('-'))));
        record.OfType<CasualtyEstimate>().Where(it => it.Number == Estimate.BestOf(0)).Should().HaveCount(cells.Sum(row => new[] { "DeathsSideA", "DeathsSideB", "TotalBDeaths" }.Count(column => row[at(column)] == "0")));
    }

    [Fact]
    public void The_list_of_states_imports_with_all_its_rows()
    {
        if (RealFile.Import(KnownDatasets.CowWars, States, output, rows: 243) is { } record)
        {
            record.OfType<State>().Should().HaveCount(217);
            record.OfType<Classification>().Count(it => it.As.Scheme == "cow-state-system" && it.Holds.EndIsLastSeen).Should().Be(195);
        }
    }

    [Fact]
    public void The_file_as_released_with_carriage_returns_alone_reads_the_same()
    {
        if (SharedData.TryFind(InterState, output, out var path) && SharedData.TryFind(AsReleased, output, out var released))
        {
            using var changed = CowWars.Read(path);
            using var original = CowWars.Read(released);
            original.Select(row => row.ToString()).Should().Equal(changed.Select(row => row.ToString()));
            original.Counts.Should().Be(new RowCounts(337, 337, 0));
        }
    }

    [Theory]
    [InlineData(InterState)]
    [InlineData(IntraState)]
    [InlineData(States)]
    public void A_release_comes_out_again_cell_by_cell(string file)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var import = KnownDatasets.CowWars.Import(path);
        using var written = new MemoryStream();
        KnownDatasets.CowWars.Export(import, written).Differences.Should().BeEmpty();
        var again = NaiveCsv.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray()));
        again.Select(row => string.Join('\u001F', row)).Should().Equal(NaiveCsv.ReadFile(path).Select(row => string.Join('\u001F', row)));
    }

    [Fact]
    public void Deaths_are_summed_as_the_columns_print_them()
    {
        if (Table(InterState) is not var (at, cells) || !SharedData.TryFind(InterState, output, out var path))
        {
            return;
        }

        var totals = KnownDatasets.CowWars.Total([path], new DatasetQuery { By = ["conflict"] });
        var war = totals.Groups.Single(total => total.Groups[0].Text == "World War I");
        war.Best.Should().Be(cells.Where(row => row[at("WarNum")] == "106").Sum(row => long.Parse(row[at("BatDeath")], System.Globalization.CultureInfo.InvariantCulture)));
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
