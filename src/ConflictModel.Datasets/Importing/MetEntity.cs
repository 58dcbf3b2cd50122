namespace ConflictModel.Datasets;

/// <summary>An entity that an import gave, with what later rows say otherwise of it.</summary>
/// <typeparam name="TId">The kind of its id.</typeparam>
internal sealed class MetEntity<TId>(Entity entity, TId id)
    where TId : struct, IEntityId<TId>
{
    private HashSet<string>? otherNames;
    private HashSet<Code>? codes;

    public EntityId EntityId => entity.EntityId;

    public Reference<TId> Reference { get; } = id;

    /// <summary>Adds a claim where a row calls it by a name not heard before.</summary>
    public void Call(string name, Attribution by, List<Item> items)
    {
        if (name != entity.Name && name.Trim() is { Length: > 0 } trimmed && trimmed != entity.Name && (otherNames ??= []).Add(trimmed))
        {
            items.Add(new Naming(EntityId, trimmed) { By = by });
        }
    }

    /// <summary>Adds a claim where a row gives it a code not told before.</summary>
    public void Classify(Code code, Attribution by, List<Item> items)
    {
        if (Tell(code))
        {
            items.Add(new Classification(EntityId, code) { By = by });
        }
    }

    /// <summary>Takes note that a code was told already, as by the entity itself.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Tell(Code code) => (codes ??= []).Add(code);
}
