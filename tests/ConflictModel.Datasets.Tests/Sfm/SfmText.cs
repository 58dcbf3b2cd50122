namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables in the layout of Security Force Monitor's importer: no row is a real one.</summary>
internal static class SfmText
{
    public const string Brigade = "11111111-1111-4111-8111-111111111111";
    public const string Army = "22222222-2222-4222-8222-222222222222";
    public const string General = "33333333-3333-4333-8333-333333333333";
    public const string Raid = "44444444-4444-4444-8444-444444444444";
    public const string Paper = "55555555-5555-4555-8555-555555555555";
    public const string Report = "66666666-6666-4666-8666-666666666666";
    public const string Lake = "77777777-7777-4777-8777-777777777777";

    private static readonly Dictionary<string, Dictionary<string, string>> Examples = new()
    {
        ["unit"] = new()
        {
            ["unit:status:admin"] = "3", ["unit:id:admin"] = Brigade, ["unit:name"] = "Blue Brigade", ["unit:name:source"] = Paper, ["unit:name:confidence"] = "High",
        },
        ["person"] = new()
        {
            ["person:status:admin"] = "3", ["person:id:admin"] = General, ["person:name"] = "A. Firefly", ["person:name:source"] = Paper, ["person:name:confidence"] = "Low",
        },
        ["person_extra"] = new() { ["person_extra:id:admin"] = General, ["person_extra:name"] = "A. Firefly" },
        ["incident"] = new() { ["incident:status:admin"] = "3", ["incident:id:admin"] = Raid, ["incident:all:source"] = Paper },
        ["source"] = new() { ["source:access_point_id:admin"] = Paper, ["source:type"] = "document", ["source:title"] = "Raid on the lake" },
    };

    public static string Header(string table) => string.Join(',', KnownDatasets.Sfm.Columns.Where(column => column.StartsWith(table + ":", StringComparison.Ordinal)));

    /// <summary>Writes a row of a table with some cells changed; columns are named without the prefix of the table.</summary>
    public static string Row(string table, params (string Column, string Cell)[] changes) =>
        Rows.Of(Header(table), Examples[table], [(Examples[table].First().Key, Examples[table].First().Value), .. changes.Select(change => ($"{table}:{change.Column}", change.Cell))]);

    public static string Table(string table, params (string Column, string Cell)[][] rows) =>
        GedText.Table(Header(table), [.. (rows.Length > 0 ? rows : [[]]).Select(row => Row(table, row))]);

    public static DatasetImport Open(string table, params (string Column, string Cell)[][] rows) =>
        KnownDatasets.Sfm.Import(GedText.Stream(Table(table, rows)), new DatasetImportOptions { Reading = new() { FileName = $"{table}.csv" } });

    public static ConflictRecord Record(string table, params (string Column, string Cell)[][] rows) => Imports.Record(Open(table, rows));

    /// <summary>Gives the cells of a date: the whole, its parts, and nothing else.</summary>
    public static (string Column, string Cell)[] Date(string name, string whole, string year = "", string month = "", string day = "") =>
        [(name, whole), ($"{name}_year", year), ($"{name}_month", month), ($"{name}_day", day)];
}
