namespace ConflictModel;

/// <summary>An incident happened: when, where, by whom, against whom, with what.</summary>
/// <remarks>Whatever is not said stays unknown. An incident of which nothing but the place is claimed says so by a claim with the place alone.</remarks>
public sealed record Occurrence : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">The incident.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Occurrence(Reference<IncidentId> of) => Of = Guard.Against.Empty(of);

    /// <inheritdoc/>
    public override string Kind => "occurrence";

    /// <summary>Gets the incident.</summary>
    public Reference<IncidentId> Of { get; init; }

    /// <summary>Gets when: a moment, or a stretch of time.</summary>
    public Timing When { get; init; }

    /// <summary>Gets where.</summary>
    public Area Where { get; init => field = Guard.Against.Null(value, nameof(Where)); } = Area.Unknown;

    /// <summary>Gets those who did it; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Actors { get; init; }

    /// <summary>Gets those at whom it was aimed; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Targets { get; init; }

    /// <summary>Gets with what: weapon or method, in the words of the source; empty where not said.</summary>
    public string Means { get; init => field = Guard.Against.Null(value, nameof(Means)); } = "";

    /// <summary>Gets at what: a camp, a hospital, in the words of the source; empty where not said.</summary>
    public string TargetObject { get; init => field = Guard.Against.Null(value, nameof(TargetObject)); } = "";

    /// <summary>Gets the conflict it belongs to; unknown where not said.</summary>
    public Reference<ConflictId> Conflict { get; init; }

    /// <summary>Gets the dyad it belongs to; unknown where not said.</summary>
    public Reference<DyadId> Dyad { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("of", Of);
        visitor.Value("when", When);
        Where.Visit(visitor);
        visitor.References("by", Actors);
        visitor.References("against", Targets);
        visitor.Text("means", Means);
        visitor.Text("target", TargetObject);
        visitor.Reference("conflict", Conflict);
        visitor.Reference("dyad", Dyad);
    }

    internal override string Tell(Names names)
    {
        var by = Actors.IsEmpty ? "" : $" by {names.Of(Actors)}";
        var against = Targets.IsEmpty ? "" : $" against {names.Of(Targets)}";
        var where = Where.IsKnown ? $" at {Where.Tell(names)}" : "";
        var when = When.IsKnown ? $" {When.Describe()}" : "";
        var means = Means.Length > 0 ? $", with {Means}" : "";
        var target = TargetObject.Length > 0 ? $", aimed at {TargetObject}" : "";
        return $"{names.Of(Of)} happened{when}{where}{by}{against}{means}{target}";
    }
}
