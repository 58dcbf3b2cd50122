namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables in the layout of the UCDP Actor Dataset: no row is a real one.</summary>
internal static class ActorText
{
    public const string Header =
        "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,"
        + "ConflictId,DyadId,PrimaryParty,OSID,OSCoalition,OSCoalitionID,NSID,NSCoalition,NSCoalitionID,Splinter,NamePrev,ActorIdPrev,"
        + "SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,"
        + "Location,GWNOLoc,Region,Version";

    private static readonly Dictionary<string, string> Actor = new()
    {
        ["ActorId"] = "9073",
        ["NameData"] = "Blue Front",
        ["NameOrig"] = "Blue Front",
        ["NameOrigFull"] = "n/a",
        ["NameOrigFullEng"] = "Blue Front",
        ["NameChange"] = "0",
        ["Org"] = "1",
        ["PrimaryParty"] = "0",
        ["OSCoalition"] = "0",
        ["NSCoalition"] = "0",
        ["Splinter"] = "0",
        ["SplitTemp"] = "0",
        ["Alliance"] = "0",
        ["JoinGroup"] = "0",
        ["Location"] = "Freedonia",
        ["GWNOLoc"] = "999",
        ["Region"] = "1",
        ["Version"] = "22.1",
    };

    public static string Row(params (string Column, string Cell)[] changes) => Rows.Of(Header, Actor, changes);

    public static string Table(params string[] rows) => GedText.Table(Header, rows);

    public static List<UcdpActorRow> Read(out IReadOnlyList<DatasetNote> notes, params string[] rows)
    {
        using var reader = UcdpActor.Read(GedText.Stream(Table(rows)));
        var read = reader.ToList();
        notes = reader.Notes;
        return read;
    }

    public static UcdpActorRow One(params (string Column, string Cell)[] changes) =>
        Read(out _, Row(changes)).Should().ContainSingle().Which;

    public static ConflictRecord Import(out IReadOnlyList<DatasetNote> notes, params string[] rows)
    {
        var import = KnownDatasets.UcdpActor.Import(GedText.Stream(Table(rows)));
        var record = Imports.Record(import);
        notes = import.Notes;
        return record;
    }
}
