namespace ConflictModel.Datasets;

/// <summary>One year of one actor in one dyad of the UCDP External Support Dataset as its row prints it, typed.</summary>
public sealed partial class UcdpExternalSupportRow : DatasetRow
{
    private readonly DatasetLayout<EsdColumn> layout;

    private UcdpExternalSupportRow(DatasetTable table, DatasetLayout<EsdColumn> layout, in EsdCore core)
        : base(table)
    {
        this.layout = layout;
        (Year, ActorId, OppoId, DyadId, ConflictId) = (core.Year, core.ActorId, core.OppoId, core.DyadId, core.ConflictId);
        var cells = new RowCells<EsdColumn>(table, layout);
        Id = cells.Whole(EsdColumn.Id);
        Active = cells.Flag(EsdColumn.Active);
        ActorNonstate = cells.Flag(EsdColumn.ActorNonstate);
        Civil = cells.Flag(EsdColumn.Civil);
        ExtNonstate = cells.Flag(EsdColumn.ExtNonstate);
        ExtCoalition = cells.Flag(EsdColumn.ExtCoalition);
        ExtElements = cells.Flag(EsdColumn.ExtElements);
        ExtBothsides = cells.Flag(EsdColumn.ExtBothsides);
        GwnoA = cells.Whole(EsdColumn.GwnoA);
        GwnoB = cells.Whole(EsdColumn.GwnoB);
        ExtId = cells.Wholes(EsdColumn.ExtId);
        ExtSum = cells.Whole(EsdColumn.ExtSum);
        Support = Block(cells, null);
        Kinds = [.. Enum.GetValues<UcdpSupportKind>().Select(kind => Block(new RowCells<EsdColumn>(table, layout), kind))];
        Supporters = Pair(cells);
        Check(cells);
    }

    /// <summary>Gets the number of the row (<c>id</c>).</summary>
    public int? Id { get; }

    /// <summary>Gets the year (<c>year</c>).</summary>
    public int Year { get; }

    /// <summary>Gets the number of the actor that may be supported (<c>actor_id</c>).</summary>
    public int ActorId { get; }

    /// <summary>Gets the number of its opponent (<c>oppo_id</c>).</summary>
    public int OppoId { get; }

    /// <summary>Gets the number of the dyad (<c>dyad_id</c>).</summary>
    public int DyadId { get; }

    /// <summary>Gets the number of the conflict (<c>conflict_id</c>).</summary>
    public int ConflictId { get; }

    /// <summary>Gets whether the dyad reached 25 deaths in the year (<c>active</c>).</summary>
    public bool? Active { get; }

    /// <summary>Gets whether the actor is no state (<c>actor_nonstate</c>).</summary>
    public bool? ActorNonstate { get; }

    /// <summary>Gets whether the conflict is within a state (<c>civil</c>).</summary>
    public bool? Civil { get; }

    /// <summary>Gets whether a non-state actor is among the supporters (<c>ext_nonstate</c>).</summary>
    public bool? ExtNonstate { get; }

    /// <summary>Gets whether supporters acted in a coalition (<c>ext_coalition</c>).</summary>
    public bool? ExtCoalition { get; }

    /// <summary>Gets whether elements of a state, not its government, are among the supporters (<c>ext_elements</c>).</summary>
    public bool? ExtElements { get; }

    /// <summary>Gets whether a supporter supports both sides (<c>ext_bothsides</c>).</summary>
    public bool? ExtBothsides { get; }

    /// <summary>Gets the Gleditsch–Ward number of side A (<c>gwno_a</c>).</summary>
    public int? GwnoA { get; }

    /// <summary>Gets the Gleditsch–Ward number of side B, where it is a state (<c>gwno_b</c>).</summary>
    public int? GwnoB { get; }

    /// <summary>Gets the name of the actor that may be supported (<c>actor_name</c>).</summary>
    public string ActorName => Text(EsdColumn.ActorName);

    /// <summary>Gets the name of its opponent (<c>oppo_name</c>).</summary>
    public string OppoName => Text(EsdColumn.OppoName);

    /// <summary>Gets the name of the dyad (<c>dyad_name</c>).</summary>
    public string DyadName => Text(EsdColumn.DyadName);

    /// <summary>Gets the name of the conflict (<c>location</c>).</summary>
    public string Location => Text(EsdColumn.Location);

    /// <summary>Gets the country of side A (<c>country_a</c>).</summary>
    public string CountryA => Text(EsdColumn.CountryA);

    /// <summary>Gets the country of side B, where it is a state (<c>country_b</c>).</summary>
    public string CountryB => Text(EsdColumn.CountryB);

    /// <summary>Gets the names of the supporters, as printed; paired with their numbers in <see cref="Supporters"/> (<c>ext_name</c>).</summary>
    public string ExtName => Text(EsdColumn.ExtName);

    /// <summary>Gets the names of the coalitions, parted by commas and, for one supporter in several, by strokes, as printed; <c>""</c> also for the printed <c>0</c> (<c>ext_coalition_name</c>).</summary>
    public string ExtCoalitionName => Text(EsdColumn.ExtCoalitionName).Trim() is var name && name == "0" ? string.Empty : name;

    /// <summary>Gets the numbers of the supporters (<c>ext_id</c>).</summary>
    public ValueList<int> ExtId { get; }

    /// <summary>Gets the supporters with their names. A comma before a blank belongs to a name; names that are not as many as the numbers are left out.</summary>
    public ValueList<UcdpActorMention> Supporters { get; }

    /// <summary>Gets whether any support was recorded, and how many supported (<c>ext_sup</c>, <c>ext_sup_s</c>, <c>ext_sup_ns</c>, <c>ext_count</c>, <c>ext_count_s</c>, <c>ext_count_ns</c>).</summary>
    public UcdpSupportCount Support { get; }

    /// <summary>Gets how many kinds of support were recorded (<c>ext_sum</c>).</summary>
    public int? ExtSum { get; }

    /// <summary>Gets each kind of support (<c>ext_x</c> to <c>ext_u_count_ns</c>), in the order of <see cref="UcdpSupportKind"/>.</summary>
    public ValueList<UcdpSupportCount> Kinds { get; }

    /// <summary>Gets one kind of support.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether and by how many it was given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the dataset's.</exception>
    public UcdpSupportCount Of(UcdpSupportKind kind) =>
        (uint)kind < (uint)Kinds.Count ? Kinds[(int)kind] : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The dataset has no such kind of support.");

    internal string Text(EsdColumn column) => this.layout.Text(this, column);

    internal static UcdpExternalSupportRow? TryRead(DatasetTable table, DatasetLayout<EsdColumn> layout) =>
        EsdCore.TryRead(table, layout, out var core) ? new UcdpExternalSupportRow(table, layout, core) : null;
}
