using System.Text;

namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables of conflict-years in the layouts of the releases: no row is a real one.</summary>
internal static class ConflictYearText
{
    public const string Acd =
        "conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,"
        + "intensity_level,cumulative_intensity,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,"
        + "ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version";

    public const string Brd =
        "conflict_id,dyad_id,location_inc,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,"
        + "bd_best,bd_low,bd_high,type_of_conflict,battle_location,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,gwno_battle,region,version";

    public const string Termination =
        "conflictep_id,conflictepisode,type_of_conflict2,dyadcount,confterm,ependdate,ependprec,outcome,recur,version,conflict_id,year,"
        + "location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,intensity_level,"
        + "type_of_conflict,start_date,start_prec,start_date2,start_prec2,gwno_loc,region";

    private static readonly Dictionary<string, string> Cells = new()
    {
        ["conflict_id"] = "9070",
        ["dyad_id"] = "9071",
        ["location"] = "Freedonia",
        ["location_inc"] = "Freedonia",
        ["battle_location"] = "Freedonia, Sylvania",
        ["side_a"] = "Government of Freedonia",
        ["side_a_id"] = "9072",
        ["side_b"] = "Blue Front",
        ["side_b_id"] = "9073",
        ["incompatibility"] = "1",
        ["territory_name"] = "Mill Valley",
        ["year"] = "2012",
        ["intensity_level"] = "1",
        ["cumulative_intensity"] = "0",
        ["type_of_conflict"] = "3",
        ["type_of_conflict2"] = "3",
        ["start_date"] = "2010-05-29",
        ["start_prec"] = "1",
        ["start_date2"] = "2012-11-30",
        ["start_prec2"] = "3",
        ["ep_end"] = "0",
        ["gwno_a"] = "999",
        ["gwno_loc"] = "999",
        ["gwno_battle"] = "999, 998",
        ["region"] = "1, 3",
        ["version"] = "24.1",
        ["bd_best"] = "56",
        ["bd_low"] = "50",
        ["bd_high"] = "61",
        ["conflictep_id"] = "907002",
        ["conflictepisode"] = "2",
        ["dyadcount"] = "1",
        ["confterm"] = "0",
        ["recur"] = "0",
    };

    /// <summary>Writes one conflict-year under a header, with some cells changed.</summary>
    public static string Row(string header, params (string Column, string Cell)[] changes) =>
        string.Join(',', header.Split(',').Select(column => CsvCell.Of(
            changes.LastOrDefault(change => change.Column == column) is { Column: not null } change ? change.Cell : Cells.GetValueOrDefault(column, ""))));

    public static MemoryStream Stream(string header, params string[] rows) => new(Encoding.UTF8.GetBytes(header + "\n" + string.Concat(rows.Select(row => row + "\n"))));

    public static (ConflictRecord Record, IReadOnlyList<DatasetNote> Notes) Import(Dataset dataset, string header, params string[] rows)
    {
        using var import = dataset.Import(Stream(header, rows), new DatasetImportOptions { Reading = new() { FileName = "years.csv" } });
        ConflictRecord.TryCreate(import.ToList(), out var record, out var problems).Should().BeTrue(string.Join("\n", problems));
        import.Counts.Kept.Should().Be(rows.Length);
        return (record!, import.Notes);
    }

    public static T Claim<T>(this ConflictRecord record, string id)
        where T : Claim => record.OfType<T>().Should().ContainSingle(claim => claim.Id.Value == id).Which;
}
