using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A post, a force or a place is surrounded by somebody.</summary>
/// <remarks>It is a relation that lasts: when it came about is a <see cref="Milestone"/>, how long it holds stands in <see cref="Claim.Holds"/>. Who stands inside need not have left, nor given up control.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Encirclement : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="encircled">What is surrounded.</param>
    /// <param name="by">Those who surround it; empty where not said.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Encirclement(EntityId encircled, ValueList<Reference<ActorId>> by) => (Encircled, Actors) = (Guard.Against.Empty(encircled), Guard.Against.Empty(by));

    /// <inheritdoc/>
    public override string Kind => "encirclement";

    /// <summary>Gets what is surrounded.</summary>
    public EntityId Encircled { get; init; }

    /// <summary>Gets those who surround it; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Actors { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("encircled", Encircled);
        visitor.References("by", Actors);
    }

    internal override string Tell(Names names) => $"{names.Of(Encircled)} is encircled{(Actors.IsEmpty ? "" : $" by {names.Of(Actors)}")}";
}
