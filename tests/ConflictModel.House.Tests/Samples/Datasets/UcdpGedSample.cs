using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpGedSample
{
    private const string Header =
        "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,"
        + "side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
        + "where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
        + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    private const string Row =
        "7001,2031,1,1,9070,Freedonia: Government,9071,Government of Freedonia - Blue Front,9072,999,Government of Freedonia,"
        + "9073,,Blue Front,1,\"\"\"The Herald,2031-03-02,Clash at the mill\"\"\",The Herald,2031-03-02,Clash at the mill,a miller,"
        + "1,Old Mill,North province,Mill district,12.5,-99,POINT (-99 12.5),123456,Freedonia,999,Europe,"
        + "1,2,2031-03-01,2031-03-02,1,2,3,0,4,6,9";

    internal static void Read()
    {
        using var stream = Stream();

        #region ucdp-ged-read
        using var events = UcdpGed.Read(stream);
        foreach (var row in events)
        {
            Console.WriteLine($"{row.DateStart:uuuu-MM-dd} to {row.DateEnd:uuuu-MM-dd} ({row.DatePrecision}), {row.WhereCoordinates}: {row.Low} to {row.High}, best {row.Best}");
            Console.WriteLine($"as printed: {row["source_headline"]}, line {row.Line}");
        }

        Console.WriteLine($"{events.Layout}: {events.Counts.Read} read, {events.Counts.Kept} kept, {events.Counts.Reported} reported");
        #endregion
    }

    internal static void Load()
    {
        using var stream = Stream();

        #region ucdp-ged-load
        var table = UcdpGed.Load(stream);
        var byYear = table.Year.Zip(table.Best).GroupBy(row => row.First, row => row.Second);
        Console.WriteLine(string.Join(", ", byYear.Select(year => $"{year.Key}: best {year.Sum()}")));

        var sideB = table.Count(row => row.SideB == "Blue Front");
        Console.WriteLine($"{sideB} of {table.Counts.Read}; the first: {table.DateStart[0]:uuuu-MM-dd}, {table.Country[0]}, {table.Latitude.Printed(0)}, side B in gwnob: {(table.Gwnob[0] is { } state ? $"state {state}" : "no state")}");
        Console.WriteLine(table[0]);
        #endregion
    }

    internal static void Import()
    {
        using var stream = Stream();

        #region ucdp-ged-import
        using var import = KnownDatasets.UcdpGed.Import(stream, new DatasetImportOptions { Reading = new() { FileName = "ged191.csv" } });
        ConflictRecord record = [.. import];

        var incident = record.OfType<Incident>().Single();
        Console.WriteLine(record.Killed(incident).Explain());
        Console.WriteLine(record.OfType<Occurrence>().Single().When);
        #endregion
    }

    private static MemoryStream Stream() => new(Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"));
}
