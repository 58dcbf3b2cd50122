namespace ConflictModel.Datasets;

/// <summary>An entity that an import gave, with what later rows say otherwise of it.</summary>
/// <typeparam name="TId">The kind of its id.</typeparam>
/// <param name="entity">The entity.</param>
/// <param name="id">Its id.</param>
/// <param name="dataset">The dataset, where others speak of the same entities: what two of them say alike are two accounts, of which each needs an id.</param>
internal sealed class MetEntity<TId>(Entity entity, TId id, string dataset = "")
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
            var naming = new Naming(EntityId, trimmed) { By = by };
            items.Add(dataset.Length == 0 ? naming : naming with { Id = OfDataset(naming.Id) });
        }
    }

    /// <summary>Adds a claim where a row gives it a code not told before.</summary>
    public void Classify(Code code, Attribution by, List<Item> items)
    {
        if (Tell(code))
        {
            var classification = new Classification(EntityId, code) { By = by };
            items.Add(dataset.Length == 0 ? classification : classification with { Id = OfDataset(classification.Id) });
        }
    }

    private ClaimId OfDataset(ClaimId content) => ClaimId.Parse($"{content}-{dataset}");

    /// <summary>Takes note that a code was told already, as by the entity itself.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Tell(Code code) => (codes ??= []).Add(code);
}
