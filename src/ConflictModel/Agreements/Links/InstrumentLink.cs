using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>One text stands to another in some way: it carries it out, replaces it, renews it, or was made in certain talks.</summary>
/// <remarks>About texts and truces themselves; how one claim stands to another is a <see cref="ClaimLink"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record InstrumentLink : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="from">The text or truce that does so.</param>
    /// <param name="how">How it stands to the other.</param>
    /// <param name="to">The other: a text, a truce, a process, a meeting; one of several where that is open.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public InstrumentLink(EntityId from, InstrumentLinkKind how, Reference<EntityId> to) => (From, How, To) = (Guard.Against.Empty(from), how, Guard.Against.Empty(to));

    /// <inheritdoc/>
    public override string Kind => "instrumentLink";

    /// <summary>Gets the text or truce that does so.</summary>
    public EntityId From { get; init; }

    /// <summary>Gets how it stands to the other.</summary>
    public InstrumentLinkKind How { get; init; }

    /// <summary>Gets the other.</summary>
    public Reference<EntityId> To { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("from", From);
        visitor.Value("how", How);
        visitor.Reference("to", To);
    }

    internal override string Tell(Names names) => new TextLink(From, How, To).Tell(names);
}
