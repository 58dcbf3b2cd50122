namespace ConflictModel;

/// <summary>An id of an entity, whose kind says which family of entities it belongs to.</summary>
/// <typeparam name="TSelf">The id type.</typeparam>
public interface IEntityId<TSelf> : IItemId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>Gets the family of entities that share this type of id; none for <see cref="EntityId"/>, which serves all.</summary>
    static abstract EntityFamily Family { get; }

    /// <summary>Sees the id as that of an entity of any family.</summary>
    EntityId ToEntityId();
}
