using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something reached a point of its life: signed, declared, effective, extended, ended.</summary>
/// <remarks>Agreed, signed, declared and effective can all differ; each is a claim of its own.</remarks>
[JsonConverter(typeof(JsonRefusal))]
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

    /// <summary>Gets those to whom it passed, where it was handed over; empty where not said.</summary>
    public ValueList<Reference<ActorId>> To { get; init; }

    /// <summary>Gets how it ended, where it did.</summary>
    public EndKind How { get; init; }

    /// <summary>Gets the zone in which it reached it; unknown where it did so everywhere, or the zone is not said.</summary>
    public Area Where { get; init => field = Guard.Against.Null(value, nameof(Where)); } = Area.Unknown;

    /// <summary>Gets the pairs between which it reached it; empty where between all, or not said.</summary>
    public ValueList<Reference<DyadId>> Between { get; init; }

    /// <summary>Gets the term that it got, where it was extended or renewed; unstated where not said.</summary>
    public Term Term { get; init => field = Guard.Against.Null(value, nameof(Term)); } = Term.Unstated;

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Value("reached", Reached);
        visitor.Value("at", At);
        visitor.References("by", Actors);
        visitor.References("to", To);
        visitor.Value("how", How);
        Where.Visit(visitor);
        visitor.References("between", Between);
        Term.Visit(visitor);
    }

    internal override string Tell(Names names)
    {
        var where = Where.IsKnown ? $" {Where.Tell("in", names)}" : "";
        var between = Between.IsEmpty ? "" : $" for {names.Of(Between)}";
        var term = !Term.IsStated ? "" : Term.Kind is TermKind.End ? $", {Term.Tell(names)}" : $", with {Term.Tell(names)}";
        return $"{names.Of(Of)} {Verb()}{(Actors.IsEmpty ? "" : $" by {names.Of(Actors)}")}{(To.IsEmpty ? "" : $" to {names.Of(To)}")}{where}{between}{(At.IsKnown ? $" {At.Describe()}" : "")}{(How == default ? "" : $" ({How})")}{term}";
    }

    private string Verb() => Reached switch
    {
        _ when Reached == MilestoneKind.Effective => "took effect",
        _ when Reached == MilestoneKind.Ended || Reached == MilestoneKind.Began || Reached == MilestoneKind.Resumed => Reached.Word,
        _ when Reached == MilestoneKind.Notified => "was given notice of",
        _ when Reached == MilestoneKind.Evacuating => "was being left",
        _ when Reached == MilestoneKind.HandedOver => "was handed over",
        _ => $"was {Reached}",
    };
}
