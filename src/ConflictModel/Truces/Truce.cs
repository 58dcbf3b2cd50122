using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A truce, also called ceasefire: an arrangement to stop fighting, announced by one party or more, from a point in time.</summary>
/// <remarks>Who declared it, when it took effect and how it ended are claims about it, since sources differ. A violation does not end it; only a declared end or a named rule does (<see cref="TruceRule"/>).</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Truce : Entity
{
    /// <summary>Creates a truce; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Truce(string name, TruceId? id = null)
        : base(name) => Id = id ?? TruceId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "truce";

    /// <summary>Gets the id that claims refer to.</summary>
    public TruceId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator TruceId(Truce? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<TruceId>(Truce? entity) => Reference<TruceId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<TruceId> ToReference() => Id;
}
