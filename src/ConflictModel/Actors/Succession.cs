namespace ConflictModel;

/// <summary>Actors came out of other actors: renamed, merged, split, absorbed, reactivated.</summary>
/// <remarks>Whether a renamed body is one actor or two is a choice of whoever asks.</remarks>
public sealed record Succession : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="from">Those before.</param>
    /// <param name="to">Those after.</param>
    /// <param name="as">In which way.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Succession(ValueList<Reference<ActorId>> from, ValueList<Reference<ActorId>> to, SuccessionKind @as) => (From, To, As) = (Guard.Against.Empty(from), Guard.Against.Empty(to), @as);

    /// <inheritdoc/>
    public override string Kind => "succession";

    /// <summary>Gets those before.</summary>
    public ValueList<Reference<ActorId>> From { get; init; }

    /// <summary>Gets those after.</summary>
    public ValueList<Reference<ActorId>> To { get; init; }

    /// <summary>Gets in which way.</summary>
    public SuccessionKind As { get; init; }

    /// <summary>Gets when; unknown where not said.</summary>
    public Moment On { get; init; }

    /// <summary>Gets how far it went beyond its announcement; unstated where not said. After a nominal or partial merger those before go on.</summary>
    public SuccessionExtent Extent { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.References("from", From);
        visitor.References("to", To);
        visitor.Value("as", As);
        visitor.Value("on", On);
        visitor.Value("extent", Extent);
    }

    internal override string Tell(Names names) =>
        $"{names.Of(From)} became {names.Of(To)} ({As}{(Extent == default ? "" : $", {Extent}")}){(On.IsKnown ? $" {Timing.FromMoment(On).Describe()}" : "")}";
}
