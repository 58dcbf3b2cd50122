using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Somebody who acts: a state, a faction, an alliance, an organization, a person, a community.</summary>
/// <remarks>The class is only the first filing: what an actor is can be dated, disputed and denied by a <see cref="Classification"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public abstract record Actor : Entity
{
    private protected Actor(string name, ActorId? id)
        : base(name) => Id = id ?? ActorId.From(Name);

    /// <summary>Gets the id that claims refer to.</summary>
    public ActorId Id { get; }

    /// <inheritdoc/>
    public sealed override EntityId EntityId => Id;

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="actor">Whose id.</param>
    public static implicit operator ActorId(Actor? actor) => actor?.Id ?? default;

    /// <summary>Refers to the actor; null refers to an empty id, which no record accepts.</summary>
    /// <param name="actor">The actor.</param>
    public static implicit operator Reference<ActorId>(Actor? actor) => Reference<ActorId>.To(actor?.Id ?? default);

    /// <summary>Refers to the actor.</summary>
    public Reference<ActorId> ToReference() => Id;
}
