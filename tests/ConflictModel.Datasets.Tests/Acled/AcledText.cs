namespace ConflictModel.Datasets.Tests;

/// <summary>Invented ACLED tables in both layouts: ACLED's terms forbid to pass on its records, and no row is a real one.</summary>
internal static class AcledText
{
    public const string Newer =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
        + "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
        + "fatalities,tags,timestamp";

    public const string Older =
        "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,"
        + "inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3";

    private static readonly Dictionary<string, string> Event = new()
    {
        ["data_id"] = "5551",
        ["event_id_cnty"] = "FRE12",
        ["event_id_no_cnty"] = "12",
        ["event_date"] = "2031-03-01",
        ["year"] = "2031",
        ["time_precision"] = "1",
        ["disorder_type"] = "Political violence",
        ["event_type"] = "Battles",
        ["sub_event_type"] = "Armed clash",
        ["actor1"] = "Military Forces of Freedonia (2029-)",
        ["assoc_actor_1"] = "",
        ["inter1"] = "1",
        ["actor2"] = "Blue Front",
        ["assoc_actor_2"] = "",
        ["inter2"] = "2",
        ["interaction"] = "12",
        ["civilian_targeting"] = "",
        ["iso"] = "999",
        ["region"] = "Europe",
        ["country"] = "Freedonia",
        ["admin1"] = "North province",
        ["admin2"] = "Mill district",
        ["admin3"] = "",
        ["location"] = "Old Mill",
        ["latitude"] = "12.5",
        ["longitude"] = "-99",
        ["geo_precision"] = "1",
        ["source"] = "The Herald",
        ["source_scale"] = "National",
        ["notes"] = "On 1 March 2031, a clash at the mill, with seven killed.",
        ["fatalities"] = "7",
        ["tags"] = "",
        ["timestamp"] = "1930435200",
        ["iso3"] = "FRE",
    };

    public static string Row(string header, params (string Column, string Cell)[] changes) =>
        string.Join(',', header.Split(',').Select(column => CsvCell.Of(changes.LastOrDefault(change => change.Column == column) is { Column: not null } change ? change.Cell : Event[column])));

    public static DatasetReader<AcledRow> Read(string header, params string[] rows) => Acled.Read(GedText.Stream(GedText.Table(header, rows)));

    /// <summary>Types one row of the newer layout with some cells changed; nothing may be noted.</summary>
    public static AcledRow Typed(params (string Column, string Cell)[] changes)
    {
        using var reader = Read(Newer, Row(Newer, changes));
        var row = reader.Single();
        reader.Notes.Should().BeEmpty();
        return row;
    }

    public static DatasetImport Open(params (string Column, string Cell)[][] rows) => KnownDatasets.Acled.Import(
        GedText.Stream(GedText.Table(Newer, [.. rows.Select(changes => Row(Newer, changes))])), new DatasetImportOptions { Reading = new() { FileName = "export.csv" }, Release = "2031-04-01" });

    public static ConflictRecord Record(params (string Column, string Cell)[][] rows) => Imports.Record(Open(rows));

    /// <summary>Finds the only claim of the event that has an id with an ending.</summary>
    public static T Claim<T>(ConflictRecord record, string ending)
        where T : Claim => record.OfType<T>().Should().ContainSingle(claim => claim.Id.Value == $"acled-FRE12-{ending}").Which;
}
