using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class AcledSample
{
    private const string Header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
        + "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
        + "fatalities,tags,timestamp";

    private const string Attack =
        "FRE12,2031-03-01,2031,2,Political violence,Violence against civilians,Attack,Night Riders,,3,Civilians (Freedonia),Farmers (Freedonia),7,"
        + "37,Civilian targeting,999,Europe,Freedonia,North province,Mill district,,Old Mill,12.5,-99,1,The Herald; Observatory,National,"
        + "\"Around 1 March 2031, riders set on farmers at the mill; dozens were killed.\",12,,1930480496";

    private const string Protest =
        "FRE13,02 March 2031,2031,1,Demonstrations,Protests,Excessive force against protestors,Protesters (Freedonia),,Protesters,Military Forces of Freedonia (2029-),,State forces,"
        + "State forces-Protesters,,999,Europe,Freedonia,North province,Mill district,,Old Mill,12.5,-99,1,The Herald,National,"
        + "Soldiers drove a march apart.,0,crowd size=about 40,1930480496";

    internal static void Read()
    {
        using var stream = Stream();

        #region acled-read
        using var events = Acled.Read(stream);
        foreach (var row in events)
        {
            Console.WriteLine($"{row.EventDate:uuuu-MM-dd} ({row.TimePrecision}), {row.SubEventType}: {row.Inter1} and {row.Inter2}, printed {row["inter1"]} and {row["inter2"]}");
        }

        Console.WriteLine($"{events.Layout}: {events.Counts.Read} read, {events.Counts.Kept} kept, {events.Counts.Reported} reported");
        #endregion
    }

    internal static void Import()
    {
        using var stream = Stream();

        #region acled-import
        using var import = KnownDatasets.Acled.Import(stream, new DatasetImportOptions { Release = "2031-04-01" });
        ConflictRecord record = [.. import];

        foreach (var incident in record.OfType<Incident>())
        {
            var occurred = record.OfType<Occurrence>().Single(claim => claim.Of == incident);
            Console.WriteLine($"{incident.Name}: {string.Join(", ", occurred.Actors)} against {(occurred.Targets.IsEmpty ? "nobody named" : string.Join(", ", occurred.Targets))}");
            Console.WriteLine(record.Killed(incident).Explain());
        }
        #endregion
    }

    private static MemoryStream Stream() => new(Encoding.UTF8.GetBytes($"{Header}\n{Attack}\n{Protest}\n"));
}
