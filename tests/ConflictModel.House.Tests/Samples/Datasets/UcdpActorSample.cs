using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpActorSample
{
    private const string Header =
        "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,"
        + "ConflictId,DyadId,PrimaryParty,OSID,OSCoalition,OSCoalitionID,NSID,NSCoalition,NSCoalitionID,Splinter,NamePrev,ActorIdPrev,"
        + "SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,"
        + "Location,GWNOLoc,Region,Version";

    private const string Row =
        "9073,Blue Front,Old Front,n/a,Old Front of Freedonia,1,\"Red Front, Blue Front\",,,1,"
        + "9070,9071,1,,0,,,0,,1,\"Guards, ex-Army\",9080,"
        + "0,,,0,,,0,,,"
        + "Freedonia,999,1,22.1";

    internal static void Read()
    {
        using var stream = Stream();

        #region ucdp-actor-read
        using var actors = UcdpActor.Read(stream);
        foreach (var row in actors)
        {
            Console.WriteLine($"{row.ActorId}: {row.NameData}, at first {row.NameOrig}, later {string.Join(" and ", row.NewNames)}");
            Console.WriteLine($"splintered from {row.SplinteredFrom[0].Name} ({row.SplinteredFrom[0].ActorId}); dyads {string.Join(" and ", row.DyadId)}");
        }
        #endregion
    }

    internal static void Import()
    {
        using var stream = Stream();

        #region ucdp-actor-import
        using var import = KnownDatasets.UcdpActor.Import(stream);
        ConflictRecord record = [.. import];

        var blue = ActorId.Parse("ucdp-actor-9073");
        foreach (var name in record.NamesOf(blue))
        {
            Console.WriteLine(name.Value);
        }

        foreach (var member in record.LineageOf(blue))
        {
            Console.WriteLine(member);
        }
        #endregion
    }

    private static MemoryStream Stream() => new(Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"));
}
