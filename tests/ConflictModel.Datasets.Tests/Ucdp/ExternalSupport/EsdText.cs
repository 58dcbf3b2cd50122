namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables in the layout of the UCDP External Support Dataset: no row is a real one.</summary>
internal static class EsdText
{
    public static readonly string Header =
        "id,active,year,actor_id,actor_name,actor_nonstate,oppo_id,oppo_name,dyad_id,dyad_name,civil,conflict_id,location,gwno_a,country_a,gwno_b,country_b,"
        + "ext_id,ext_name,ext_nonstate,ext_coalition,ext_coalition_name,ext_elements,ext_bothsides,ext_sup,ext_sup_s,ext_sup_ns,ext_count,ext_count_s,ext_count_ns,"
        + string.Concat("xpywmtfilou".Select(kind => string.Join(',', new[] { "", "_s", "_ns", "_count", "_count_s", "_count_ns" }.Select(part => $"ext_{kind}{part}")) + ","))
        + "ext_sum";

    private static readonly Dictionary<string, string> Year = Header.Split(',').Where(column => column.StartsWith("ext_", StringComparison.Ordinal)).ToDictionary(column => column, _ => "0")
        .Concat(new Dictionary<string, string>
        {
            ["id"] = "11",
            ["active"] = "1",
            ["year"] = "2005",
            ["actor_id"] = "9073",
            ["actor_name"] = "Blue Front",
            ["actor_nonstate"] = "1",
            ["oppo_id"] = "9072",
            ["oppo_name"] = "Government of Freedonia",
            ["dyad_id"] = "9071",
            ["dyad_name"] = "Government of Freedonia - Blue Front",
            ["civil"] = "1",
            ["conflict_id"] = "9070",
            ["location"] = "Freedonia: Government",
            ["gwno_a"] = "999",
            ["country_a"] = "Freedonia",
        })
        .ToDictionary(cell => cell.Key, cell => cell.Value);

    /// <summary>Writes an actor-year in which nothing was recorded, with some cells changed.</summary>
    public static string Row(params (string Column, string Cell)[] changes) =>
        Rows.Of(Header, Year, [.. new[] { "ext_id", "ext_name", "ext_nonstate", "ext_coalition", "ext_coalition_name", "ext_elements", "ext_bothsides" }.Select(none => (none, "")), .. changes]);

    /// <summary>Writes an actor-year with supporters, and kinds given by so many states and others.</summary>
    public static string Supported(string ids, string names, int states, int others, (char Kind, int States, int Others)[] kinds, params (string Column, string Cell)[] changes)
    {
        var cells = new List<(string, string)> { ("ext_id", ids), ("ext_name", names), ("ext_coalition_name", "0"), ("ext_sum", $"{kinds.Length}") };
        foreach (var (name, count, s, o) in kinds.Select(kind => ($"ext_{kind.Kind}", $"ext_{kind.Kind}_count", kind.States, kind.Others)).Prepend(("ext_sup", "ext_count", states, others)))
        {
            cells.AddRange([(name, "1"), ($"{name}_s", s > 0 ? "1" : "0"), ($"{name}_ns", o > 0 ? "1" : "0"), (count, $"{s + o}"), ($"{count}_s", $"{s}"), ($"{count}_ns", $"{o}")]);
        }

        return Row([.. cells, .. changes]);
    }

    public static UcdpExternalSupportRow One(string row, out IReadOnlyList<DatasetNote> notes)
    {
        using var reader = UcdpExternalSupport.Read(GedText.Stream(GedText.Table(Header, row)));
        var only = reader.Should().ContainSingle().Which;
        notes = reader.Notes;
        return only;
    }

    public static ConflictRecord Import(params string[] rows) =>
        Imports.Record(KnownDatasets.UcdpExternalSupport.Import(GedText.Stream(GedText.Table(Header, rows)), new() { Reading = new() { FileName = "ucdp-esd-ay-181.csv" } }));
}
