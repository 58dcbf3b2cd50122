using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A pair of opponents within a conflict.</summary>
/// <remarks>UCDP's unit: the two sides define it, so they are part of it rather than claims about it.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Dyad : Entity
{
    /// <summary>Creates a dyad; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Dyad(string name, DyadId? id = null)
        : base(name) => Id = id ?? DyadId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "dyad";

    /// <summary>Gets the id that claims refer to.</summary>
    public DyadId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets the conflict it belongs to; unknown where not said.</summary>
    public Reference<ConflictId> Within { get; init; }

    /// <summary>Gets the one side; the order of the sides carries no meaning.</summary>
    public Reference<ActorId> SideA { get; init; }

    /// <summary>Gets the other side.</summary>
    public Reference<ActorId> SideB { get; init; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator DyadId(Dyad? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<DyadId>(Dyad? entity) => Reference<DyadId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<DyadId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Reference("within", Within);
        visitor.Reference("sideA", SideA);
        visitor.Reference("sideB", SideB);
    }
}
