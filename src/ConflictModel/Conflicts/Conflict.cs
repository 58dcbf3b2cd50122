using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An armed conflict: a contested matter, fought over by opponents.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Conflict : Entity
{
    /// <summary>Creates a conflict; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Conflict(string name, ConflictId? id = null)
        : base(name) => Id = id ?? ConflictId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "conflict";

    /// <summary>Gets the id that claims refer to.</summary>
    public ConflictId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator ConflictId(Conflict? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<ConflictId>(Conflict? entity) => Reference<ConflictId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<ConflictId> ToReference() => Id;
}
