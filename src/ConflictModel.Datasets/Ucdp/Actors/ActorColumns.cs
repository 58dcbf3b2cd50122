namespace ConflictModel.Datasets;

/// <summary>The columns of the UCDP Actor Dataset.</summary>
internal static class ActorColumns
{
    public static DatasetColumns<ActorColumn> Known { get; } = new(
        "the UCDP actor dataset",
        [
            "ActorId", "NameData", "NameOrig", "NameOrigFull", "NameOrigFullEng", "NameChange", "NewName",
            "NewNameFullMotherTongue", "NewNameFullEng", "Org", "ConflictId", "DyadId", "PrimaryParty", "OSID",
            "OSCoalition", "OSCoalitionID", "NSID", "NSCoalition", "NSCoalitionID", "Splinter", "NamePrev",
            "ActorIdPrev", "SplitTemp", "NameSplitTemp", "ActorIdSplitTemp", "Alliance", "NameAlliance",
            "ActorIdAlliance", "JoinGroup", "GroupName", "ActorIdGroup", "Location", "GWNOLoc", "Region", "Version",
        ],
        [ActorColumn.ActorId, ActorColumn.NameData, ActorColumn.Org],
        ("actor-35", []));
}
