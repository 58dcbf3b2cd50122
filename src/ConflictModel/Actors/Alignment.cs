using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An actor stands to another in some way short of belonging to it and of supporting it: ally, close to, loyal to, rival, hostile to.</summary>
/// <remarks>
/// <para>An ally is no supporter and no member. A pledge between states, with what it obliges them to, is an <see cref="Agreement"/> with obligations.</para>
/// <para>Whether questions read it both ways, <see cref="AlignmentKind.IsMutual"/> tells.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Alignment : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="from">Who stands so.</param>
    /// <param name="to">To whom.</param>
    /// <param name="as">In which way.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Alignment(Reference<ActorId> from, Reference<ActorId> to, AlignmentKind @as) => (From, To, As) = (Guard.Against.Empty(from), Guard.Against.Empty(to), @as);

    /// <inheritdoc/>
    public override string Kind => "alignment";

    /// <summary>Gets who stands so.</summary>
    public Reference<ActorId> From { get; init; }

    /// <summary>Gets to whom.</summary>
    public Reference<ActorId> To { get; init; }

    /// <summary>Gets in which way.</summary>
    public AlignmentKind As { get; init; }

    /// <summary>Gets the source's own words for it: "close to", "pro-Ankara"; empty where not given.</summary>
    public string Words { get; init => field = Guard.Against.Null(value, nameof(Words)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("from", From);
        visitor.Reference("to", To);
        visitor.Value("as", As);
        visitor.Text("words", Words);
    }

    internal override string Tell(Names names) =>
        $"{ActorTie.Tell(names.Of(From), As, names.Of(To))}{(Words.Length > 0 ? $" (“{Words}”)" : "")}";
}
