namespace ConflictModel;

/// <summary>An id of an entity, whose kind says which family of entities it belongs to.</summary>
/// <typeparam name="TSelf">The id type.</typeparam>
public interface IEntityId<TSelf> : IItemId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>Gets the family of entities that share this type of id.</summary>
    static abstract EntityFamily Family { get; }
}
