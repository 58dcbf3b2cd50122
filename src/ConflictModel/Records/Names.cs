namespace ConflictModel;

/// <summary>Finds the names of entities for sentences.</summary>
internal sealed class Names(Func<EntityId, Entity?> find)
{
    internal string Of(EntityId id) => find(id)?.Name ?? (id.Value.Length == 0 ? "nobody" : id.Value);

    internal string Of<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) ? Of(id.ToEntityId())
        : reference.Kind is ReferenceKind.Candidates ? $"either {List(reference.Candidates.Select(c => Of(c.ToEntityId())), "or")}"
        : reference.Kind is ReferenceKind.Unknown ? "somebody unknown"
        : reference.ToString();

    internal string Of<TId>(ValueList<Reference<TId>> references)
        where TId : struct, IEntityId<TId> => List(references.Select(Of), "and");

    internal static string List(IEnumerable<string> words, string joint)
    {
        var all = words.ToArray();
        return all.Length switch
        {
            0 => "nobody named",
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} {joint} {all[^1]}",
        };
    }
}
