using ConflictModel.Datasets;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>What is imported, written, read again and exported is the same, on two invented events of ACLED.</summary>
public class ImportedAcledTests
{
    private const string Header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
        + "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
        + "fatalities,tags,timestamp";

    private const string Attack =
        "FRE12,2031-03-01,2031,2,Political violence,Violence against civilians,Attack,Night Riders,Hill Riders,3,Civilians (Freedonia),Farmers (Freedonia),7,"
        + "37,Civilian targeting,999,Europe,Freedonia,North province,Mill district,,Old Mill,12.5,-99,1,The Herald; Observatory,National,"
        + "\"Riders set on farmers; dozens were killed.\",12,,1930480496";

    private const string Protest =
        "FRE13,02 March 2031,2031,1,Demonstrations,Protests,Peaceful protest,Protesters (Freedonia),,Protesters,,,,Protesters only,,999,Europe,Freedonia,"
        + "North province,Mill district,,Old Mill,12.5,-99,1,The Herald,National,A march.,0,crowd size=about 40,1930480496";

    [Fact]
    public async Task Events_read_back_from_document_and_stream_as_they_were_imported_and_come_out_as_they_came_in()
    {
        using var folder = new TempFolder();
        var file = folder.Write("acled.csv", $"{Header}\n{Attack}\n{Protest}\n");
        using var import = KnownDatasets.Acled.Import(file);
        ConflictRecord record = [.. import];

        await Command.RunAsync("import", "acled", file, "-o", folder["acled.json"]);
        await Command.RunAsync("import", "acled", file, "-o", folder["acled.ndjson"]);
        await Command.RunAsync("export", "acled", folder["acled.ndjson"], "-o", folder["again.csv"]);
        var validate = await Command.RunAsync("validate", folder["acled.ndjson"]);

        record.OfType<Incident>().Should().HaveCount(2);
        (ConflictJson.ReadAny(System.IO.File.ReadAllBytes(folder["acled.json"])).Require() == record).Should().BeTrue();
        (ConflictJson.ReadAny(System.IO.File.ReadAllBytes(folder["acled.ndjson"])).Require() == record).Should().BeTrue();
        System.IO.File.ReadAllText(folder["again.csv"]).Should().Be(System.IO.File.ReadAllText(file));
        (validate.ExitCode, validate.Output).Should().Be((0, ""), "0 deaths are none reported, which is no mistake");
    }
}
