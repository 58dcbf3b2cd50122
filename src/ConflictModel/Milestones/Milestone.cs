namespace ConflictModel;

/// <summary>Something reached a point of its life: signed, declared, effective, extended, ended.</summary>
/// <remarks>Agreed, signed, declared and effective can all differ; each is a claim of its own.</remarks>
public sealed record Milestone : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What reached it.</param>
    /// <param name="reached">Which point.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Milestone(EntityId of, MilestoneKind reached, Timing at) => (Of, Reached, At) = (Guard.Against.Empty(of), reached, at);

    /// <inheritdoc/>
    public override string Kind => "milestone";

    /// <summary>Gets what reached it.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets which point.</summary>
    public MilestoneKind Reached { get; init; }

    /// <summary>Gets when.</summary>
    public Timing At { get; init; }

    /// <summary>Gets those who did it; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Actors { get; init; }

    /// <summary>Gets how it ended, where it did.</summary>
    public EndKind How { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Value("reached", Reached);
        visitor.Value("at", At);
        visitor.References("by", Actors);
        visitor.Value("how", How);
    }

    internal override string Tell(Names names) =>
        $"{names.Of(Of)} {(Reached == MilestoneKind.Effective ? "took effect" : Reached == MilestoneKind.Ended || Reached == MilestoneKind.Began ? Reached.Word : $"was {Reached}")}"
        + $"{(Actors.IsEmpty ? "" : $" by {names.Of(Actors)}")}{(At.IsKnown ? $" {At.Describe()}" : "")}{(How == default ? "" : $" ({How})")}";
}
