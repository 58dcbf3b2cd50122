namespace ConflictModel;

/// <summary>Finds the entities that a reference may mean, of those that the record names.</summary>
internal static class ReferenceIds
{
    /// <summary>Gets the entity named, or the candidates; nobody where there is only a description.</summary>
    internal static ValueList<TId> Ids<TId>(this Reference<TId> reference)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) ? [id] : reference.Candidates;
}
