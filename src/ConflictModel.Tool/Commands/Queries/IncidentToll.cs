namespace ConflictModel.Tool.Commands.Queries;

/// <summary>The toll of one incident, the groups it falls into, and whether it certainly passes the filter.</summary>
internal sealed record IncidentToll(Incident Incident, ValueList<GroupValue> Groups, FigureAnswer Answer, Certainty Match)
{
    /// <summary>Gets what it adds to a sum where it may lie outside the dates asked for: perhaps nothing.</summary>
    internal Estimate Perhaps => Answer.Value.Greatest is { } most ? Estimate.Between(0, most) : Estimate.Unknown;
}
