namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables in the layout of the ETH/PRIO ceasefires: no row is a real one.</summary>
internal static class CeasefireText
{
    public static readonly string Header =
        "cc,cf_id,uniq_id,location,region,link,ucdp_actor_id,actor_name,ucdp_acd_id,ucdp_dyad,pax_id,cf_dec_yr,cf_dec_month,cf_dec_day,"
        + "cf_effect_yr,cf_effect_month,cf_effect_day,evidence_onset,side,partial,written,fixed,fixed_time,nsa_frac,p_humanitarian,"
        + "p_peaceprocess,p_holiday,p_election,p_other,p_other_comment,p_unclear,ceasefire_class,timing,cf_pp,mediator_nego,mediator_send,"
        + "implement,enforcement,ddr,splinter,ended,end_yr,end_month,end_day,evidence_end,comment,factivia_source,factivia_page,truce,recentadditions,"
        + string.Concat(Enumerable.Range(1, 35).Select(i => $"link_id{i},")) + "coder,id";

    private static readonly Dictionary<string, string> Declaration = new()
    {
        ["cc"] = "999",
        ["cf_id"] = "4",
        ["uniq_id"] = "999004",
        ["location"] = "Freedonia",
        ["region"] = "1",
        ["link"] = "0",
        ["ucdp_actor_id"] = "9072",
        ["actor_name"] = "Government of Freedonia",
        ["ucdp_acd_id"] = "9070",
        ["ucdp_dyad"] = "9071",
        ["pax_id"] = "-1",
        ["cf_dec_yr"] = "2005",
        ["cf_dec_month"] = "3",
        ["cf_dec_day"] = "1",
        ["cf_effect_yr"] = "2005",
        ["cf_effect_month"] = "3",
        ["cf_effect_day"] = "4",
        ["side"] = "2",
        ["partial"] = "0",
        ["written"] = "1",
        ["fixed"] = "1",
        ["fixed_time"] = "30",
        ["nsa_frac"] = "0",
        ["p_humanitarian"] = "0",
        ["p_peaceprocess"] = "1",
        ["p_holiday"] = "0",
        ["p_election"] = "0",
        ["p_other"] = "0",
        ["p_other_comment"] = "0",
        ["p_unclear"] = "0",
        ["ceasefire_class"] = "2",
        ["timing"] = "2",
        ["cf_pp"] = "During the talks at the lake",
        ["mediator_nego"] = "1",
        ["mediator_send"] = "Sylvania",
        ["implement"] = "1",
        ["enforcement"] = "2",
        ["ddr"] = "0",
        ["splinter"] = "0",
        ["ended"] = "1",
        ["end_yr"] = "2005",
        ["end_month"] = "4",
        ["end_day"] = "3",
        ["factivia_page"] = "The Herald: 12",
        ["truce"] = "0",
        ["recentadditions"] = "1",
        ["coder"] = "AB",
        ["id"] = "17",
    };

    /// <summary>The other side of the same ceasefire.</summary>
    public static (string Column, string Cell)[] Front(params (string Column, string Cell)[] changes) =>
        [("ucdp_actor_id", "9073"), ("actor_name", "Blue Front"), ("nsa_frac", "1"), ("splinter", "1"), ("id", "18"), .. changes];

    public static string Row(params (string Column, string Cell)[] changes) =>
        string.Join(',', Header.Split(',').Select(column => CsvCell.Of(
            changes.LastOrDefault(change => change.Column == column) is { Column: not null } change ? change.Cell
            : Declaration.TryGetValue(column, out var cell) ? cell
            : column.StartsWith("link_id", StringComparison.Ordinal) ? "0"
            : "")));

    public static DatasetReader<EthPrioCeasefireRow> Read(params string[] rows) => EthPrioCeasefires.Read(GedText.Stream(GedText.Table(Header, rows)));

    /// <summary>Types one row with some cells changed; nothing may be noted.</summary>
    public static EthPrioCeasefireRow Typed(params (string Column, string Cell)[] changes)
    {
        using var reader = Read(Row(changes));
        var row = reader.Single();
        reader.Notes.Should().BeEmpty();
        return row;
    }

    public static (EthPrioCeasefireRow Row, DatasetNote Note) Noted(params (string Column, string Cell)[] changes)
    {
        using var reader = Read(Row(changes));
        var row = reader.Single();
        return (row, reader.Notes.Should().ContainSingle().Which);
    }

    public static DatasetImport Open(params (string Column, string Cell)[][] rows) => KnownDatasets.EthPrioCeasefires.Import(
        GedText.Stream(GedText.Table(Header, [.. rows.Select(Row)])), new DatasetImportOptions { Reading = new() { FileName = "cfd.csv" }, Release = "2022" });

    public static ConflictRecord Record(params (string Column, string Cell)[][] rows) => Imports.Record(Open(rows));

    /// <summary>Finds the only claim of a ceasefire that has an id with an ending.</summary>
    public static T CeasefireClaim<T>(this ConflictRecord record, string ending)
        where T : Claim => record.OfType<T>().Should().ContainSingle(claim => claim.Id.Value == $"eth-prio-ceasefire-999004-{ending}").Which;
}
