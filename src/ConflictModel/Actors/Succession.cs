using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Actors came out of other actors: renamed, merged, split, absorbed, reactivated.</summary>
/// <remarks>Whether a renamed body is one actor or two is a choice of whoever asks.</remarks>
[JsonConverter(typeof(JsonRefusal))]
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

    /// <summary>Gets a value indicating whether those before are no more, under these names: not after a part only left, nor after a merger in name or in part.</summary>
    internal bool EndsThoseBefore =>
        (As == SuccessionKind.Renamed || As == SuccessionKind.Merged || As == SuccessionKind.Absorbed || As == SuccessionKind.Split)
        && Extent != SuccessionExtent.Nominal && Extent != SuccessionExtent.Partial;

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.References("from", From);
        visitor.References("to", To);
        visitor.Value("as", As);
        visitor.Value("on", On);
        visitor.Value("extent", Extent);
    }

    internal override string Tell(Names names)
    {
        string[] how = [As == SuccessionKind.Succeeded ? "" : As.Word, Extent == default ? "" : Extent.Word];
        var told = string.Join(", ", how.Where(h => h.Length > 0));
        var verb = As == SuccessionKind.Succeeded ? "was succeeded by" : "became";
        return $"{names.Of(From)} {verb} {names.Of(To)}{(told.Length == 0 ? "" : $" ({told})")}{(On.IsKnown ? $" {Timing.FromMoment(On).Describe()}" : "")}";
    }
}
