namespace ConflictModel.Datasets;

/// <summary>One actor of the UCDP Actor Dataset as its row prints it, typed.</summary>
public sealed partial class UcdpActorRow : DatasetRow
{
    private readonly DatasetLayout<ActorColumn> layout;

    private UcdpActorRow(DatasetTable table, DatasetLayout<ActorColumn> layout, int number)
        : base(table)
    {
        this.layout = layout;
        ActorId = number;
        var cells = new RowCells<ActorColumn>(table, layout);
        Org = (UcdpOrganizationLevel)cells.Code(ActorColumn.Org, 4);
        NameChange = cells.Flag(ActorColumn.NameChange);
        PrimaryParty = cells.Flag(ActorColumn.PrimaryParty);
        OSCoalition = cells.Flag(ActorColumn.OSCoalition);
        NSCoalition = cells.Flag(ActorColumn.NSCoalition);
        Splinter = cells.Flag(ActorColumn.Splinter);
        SplitTemp = cells.Flag(ActorColumn.SplitTemp);
        Alliance = cells.Flag(ActorColumn.Alliance);
        JoinGroup = cells.Flag(ActorColumn.JoinGroup);
        ConflictId = cells.Wholes(ActorColumn.ConflictId);
        DyadId = cells.Wholes(ActorColumn.DyadId);
        OSID = cells.Wholes(ActorColumn.OSID);
        OSCoalitionID = cells.Wholes(ActorColumn.OSCoalitionID);
        NSID = cells.Wholes(ActorColumn.NSID);
        NSCoalitionID = cells.Wholes(ActorColumn.NSCoalitionID);
        ActorIdPrev = cells.Wholes(ActorColumn.ActorIdPrev);
        ActorIdSplitTemp = cells.Wholes(ActorColumn.ActorIdSplitTemp);
        ActorIdAlliance = cells.Wholes(ActorColumn.ActorIdAlliance);
        ActorIdGroup = cells.Wholes(ActorColumn.ActorIdGroup);
        GWNOLoc = cells.Wholes(ActorColumn.GWNOLoc);
        Region = cells.Wholes(ActorColumn.Region);
        ReadNames(table);
    }

    /// <summary>Gets the number of the actor, which it keeps over changes of name (<c>ActorId</c>).</summary>
    public int ActorId { get; }

    /// <summary>Gets how it is organised (<c>Org</c>).</summary>
    public UcdpOrganizationLevel Org { get; }

    /// <summary>Gets whether it changed its name (<c>NameChange</c>).</summary>
    public bool? NameChange { get; }

    /// <summary>Gets whether it was a primary party in a state-based dyad; if not, its part in all of them was a secondary one (<c>PrimaryParty</c>).</summary>
    public bool? PrimaryParty { get; }

    /// <summary>Gets whether it used one-sided violence within a coalition (<c>OSCoalition</c>).</summary>
    public bool? OSCoalition { get; }

    /// <summary>Gets whether it took part in non-state conflict within a coalition (<c>NSCoalition</c>).</summary>
    public bool? NSCoalition { get; }

    /// <summary>Gets whether it came out of another actor as a splinter (<c>Splinter</c>).</summary>
    public bool? Splinter { get; }

    /// <summary>Gets whether it split off from another actor for a time (<c>SplitTemp</c>).</summary>
    public bool? SplitTemp { get; }

    /// <summary>Gets whether it belongs to an alliance (<c>Alliance</c>).</summary>
    public bool? Alliance { get; }

    /// <summary>Gets whether it joined another group (<c>JoinGroup</c>).</summary>
    public bool? JoinGroup { get; }

    /// <summary>Gets the numbers of the state-based conflicts that it is in (<c>ConflictId</c>).</summary>
    public ValueList<int> ConflictId { get; }

    /// <summary>Gets the numbers of the state-based dyads that it is in (<c>DyadId</c>).</summary>
    public ValueList<int> DyadId { get; }

    /// <summary>Gets the numbers of the dyads in which it used one-sided violence (<c>OSID</c>).</summary>
    public ValueList<int> OSID { get; }

    /// <summary>Gets the actor numbers of the coalitions with which it used one-sided violence (<c>OSCoalitionID</c>).</summary>
    public ValueList<int> OSCoalitionID { get; }

    /// <summary>Gets the numbers of the non-state dyads that it is in (<c>NSID</c>).</summary>
    public ValueList<int> NSID { get; }

    /// <summary>Gets the actor numbers of the coalitions with which it took part in non-state conflict (<c>NSCoalitionID</c>).</summary>
    public ValueList<int> NSCoalitionID { get; }

    /// <summary>Gets the numbers of the actors that it splintered from (<c>ActorIdPrev</c>).</summary>
    public ValueList<int> ActorIdPrev { get; }

    /// <summary>Gets the numbers of the actors that it split off from for a time (<c>ActorIdSplitTemp</c>).</summary>
    public ValueList<int> ActorIdSplitTemp { get; }

    /// <summary>Gets the numbers of the alliances that it belongs to (<c>ActorIdAlliance</c>).</summary>
    public ValueList<int> ActorIdAlliance { get; }

    /// <summary>Gets the numbers of the groups that it joined (<c>ActorIdGroup</c>).</summary>
    public ValueList<int> ActorIdGroup { get; }

    /// <summary>Gets the Gleditsch–Ward numbers of those countries (<c>GWNOLoc</c>).</summary>
    public ValueList<int> GWNOLoc { get; }

    /// <summary>Gets the regions, 1 Europe, 2 Middle East, 3 Asia, 4 Africa, 5 Americas, as numbers (<c>Region</c>).</summary>
    public ValueList<int> Region { get; }

    internal static UcdpActorRow? TryRead(DatasetTable table, DatasetLayout<ActorColumn> layout)
    {
        var needed = new NeededCells<ActorColumn>(table, layout);
        var sound = needed.Whole(ActorColumn.ActorId, 1, int.MaxValue, out var number) & needed.Text(ActorColumn.NameData);
        return sound ? new UcdpActorRow(table, layout, (int)number) : null;
    }
}
