using System.Globalization;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealFilesTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, int, int> Files => new()
    {
        { "ucdp/ged/ged191_myanmar.csv.gz", "19.1", 2593, 0 },
        { "ucdp/ged/ged231_sample1000.csv", "23.1", 1000, 0 },
        { "ucdp/ged/ged241_myanmar.csv.gz", "24.1", 7374, 0 },
        { "ucdp/ged/ged_syria_2016_2017.csv.gz", "syria", 11757, 0 },
        { "hxl/ged191_bangladesh_hxl.csv", "19.1", 602, 1 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_of_a_release_is_kept_or_reported_and_every_cell_is_as_printed(string file, string layout, int read, int reported)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var reader = UcdpGed.Read(path);
        var rows = reader.ToList();

        reader.Layout.Should().Be(layout);
        reader.Counts.Should().Be(new RowCounts(read, read - reported, reported));
        rows.Should().HaveCount(read - reported);
        var printed = NaiveCsv.ReadFile(path);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].ToCells().SequenceEqual(printed[i + 1 + reported]).Should().BeTrue("the cells of line {0} are as printed", rows[i].Line);
        }

        output.WriteLine($"{file}: {reader.Counts}, {reader.NoteCount} notes: "
            + string.Join(", ", reader.Notes.GroupBy(note => note.Code).Select(group => $"{group.Key} {group.Count()}")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_release_makes_a_record_that_quotes_each_of_its_rows(string file, string layout, int read, int reported)
    {
        var record = RealFile.Import(KnownDatasets.UcdpGed, file, output, read, reported);
        record?.OfType<Incident>().Should().HaveCount(read - reported, "layout {0}", layout);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Totals_by_conflict_and_year_agree_to_the_unit_with_a_naive_reader(string file, string layout, int read, int reported)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        var printed = NaiveCsv.ReadFile(path);
        var column = printed[0].Select((name, i) => (name, i)).ToDictionary(it => it.name, it => it.i);
        long Number(List<string> row, string name) => long.Parse(row[column[name]], CultureInfo.InvariantCulture);
        var expected = printed.Skip(1 + reported)
            .GroupBy(row => (Conflict: Number(row, "conflict_new_id"), Year: Number(row, "year")))
            .OrderBy(group => group.Key)
            .Select(group => (group.Key.Conflict, group.First()[column["conflict_name"]], group.Key.Year,
                group.Sum(row => Number(row, "low")), group.Sum(row => Number(row, "best")), group.Sum(row => Number(row, "high")), group.LongCount()))
            .ToList();

        var totals = UcdpGed.Total(path, new() { By = UcdpGedGrouping.Conflict | UcdpGedGrouping.Year });

        totals.Layout.Should().Be(layout);
        totals.Counts.Read.Should().Be(read);
        totals.Groups.Select(it => (it.ConflictNewId!.Value, it.ConflictName!, (long)it.Year!.Value, it.Low, it.Best!.Value, it.High, it.Rows)).Should().Equal(expected);
        output.WriteLine($"{file}: {expected.Count} groups, best {expected.Sum(it => it.Item5)}");
    }

    [Theory]
    [InlineData("ucdp/acd/UcdpPrioConflict_v24_1.csv", "the UCDP/PRIO armed conflict dataset")]
    [InlineData("ucdp/actor/ucdp-actor-221.csv", "the UCDP actor dataset")]
    [InlineData("ucdp/brd/BattleDeaths_v24_1_conf.csv", "UCDP battle-related deaths")]
    [InlineData("ucdp/termination/ucdp-term-acd-3-2021.csv", "UCDP conflict termination")]
    [InlineData("ucdp/peace_agreement/ucdp-peace-agreements-1975-2011.csv", "the UCDP peace agreements")]
    [InlineData("ucdp/external_support/ucdp-esd-ay-181.csv.gz", "the UCDP external support dataset")]
    [InlineData("prio_ceasefire/civil_conflict_ceasefire_2022.csv", "ETH/PRIO ceasefires")]
    [InlineData("pax/pax_v4_nepal.csv", "PA-X")]
    [InlineData("atop/atop-member-level.csv", "ATOP")]
    [InlineData("cow/INTRA-STATE_WARS_v5.1.csv", "Correlates of War wars")]
    [InlineData("cow/raw/Inter-StateWarData_v4.0.original-bytes.csv", "Correlates of War wars")]
    [InlineData("tbij/Pak.csv", "Bureau of Investigative Journalism strikes")]
    [InlineData("sfm/importer_fixture_units.csv", "Security Force Monitor units")]
    public void Another_dataset_is_refused_by_its_name(string file, string title)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        var open = () => UcdpGed.Read(path, new DatasetReadOptions { FileName = "f.csv" });
        open.Should().Throw<DatasetException>().WithMessage($"f.csv is not UCDP GED: by its columns it looks like {title}.")
            .Which.Code.Should().Be(NoteCodes.WrongDataset);
    }
}
