using System.IO.Compression;
using System.Text;

namespace ConflictModel.Datasets.Tests;

/// <summary>Invented GED tables in the layouts of the releases: no row is a real one.</summary>
internal static class GedText
{
    public const string Header42 =
        "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,"
        + "side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
        + "where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
        + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    public const string Header49 =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,"
        + "dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
        + "source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
        + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,"
        + "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

    public static readonly string HeaderSyria = Header42.Replace("gwnoa,", string.Empty, StringComparison.Ordinal);

    private static readonly Dictionary<string, string> Event = new()
    {
        ["id"] = "7001",
        ["relid"] = "FRE-2005-1-70-1",
        ["year"] = "2005",
        ["active_year"] = "1",
        ["code_status"] = "Clear",
        ["type_of_violence"] = "1",
        ["conflict_dset_id"] = "70",
        ["conflict_new_id"] = "9070",
        ["conflict_name"] = "Freedonia: Government",
        ["dyad_dset_id"] = "71",
        ["dyad_new_id"] = "9071",
        ["dyad_name"] = "Government of Freedonia - Blue Front",
        ["side_a_dset_id"] = "72",
        ["side_a_new_id"] = "9072",
        ["gwnoa"] = "999",
        ["side_a"] = "Government of Freedonia",
        ["side_b_dset_id"] = "73",
        ["side_b_new_id"] = "9073",
        ["gwnob"] = "",
        ["side_b"] = "Blue Front",
        ["number_of_sources"] = "1",
        ["source_article"] = "\"The Herald,2005-03-02,Clash at the mill\"",
        ["source_office"] = "The Herald",
        ["source_date"] = "2005-03-02",
        ["source_headline"] = "Clash at the mill",
        ["source_original"] = "a miller",
        ["where_prec"] = "1",
        ["where_coordinates"] = "Old Mill",
        ["where_description"] = "at the mill",
        ["adm_1"] = "North province",
        ["adm_2"] = "Mill district",
        ["latitude"] = "12.5",
        ["longitude"] = "-99",
        ["geom_wkt"] = "POINT (-99 12.5)",
        ["priogrid_gid"] = "123456",
        ["country"] = "Freedonia",
        ["country_id"] = "999",
        ["region"] = "Europe",
        ["event_clarity"] = "1",
        ["date_prec"] = "2",
        ["date_start"] = "2005-03-01",
        ["date_end"] = "2005-03-02",
        ["deaths_a"] = "1",
        ["deaths_b"] = "2",
        ["deaths_civilians"] = "3",
        ["deaths_unknown"] = "0",
        ["low"] = "4",
        ["best"] = "6",
        ["high"] = "9",
    };

    /// <summary>Writes one event under a header, with some cells changed.</summary>
    public static string Row(string header, params (string Column, string Cell)[] changes) =>
        string.Join(',', header.Split(',').Select(column => CsvCell.Of(
            changes.LastOrDefault(change => change.Column == column) is { Column: not null } change
                ? change.Cell
                : Event.GetValueOrDefault(column, "extra"))));

    public static string Table(string header, params string[] rows) => header + "\n" + string.Concat(rows.Select(row => row + "\n"));

    public static DatasetReader<UcdpGedRow> Read(string text, DatasetReadOptions? options = null) => UcdpGed.Read(Stream(text), options);

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
