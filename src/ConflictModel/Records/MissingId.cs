namespace ConflictModel;

/// <summary>Says what to do about a reference to what no item is: the id that was likely meant, or the family that has it.</summary>
internal sealed class MissingId(IReadOnlyDictionary<EntityId, Entity> entities, IReadOnlyDictionary<ClaimId, Claim> claims)
{
    private readonly Dictionary<EntityFamily, List<string>> byFamily = [];
    private readonly NearId near = new();
    private List<string>? claimIds;

    internal string Advice(EntityId id)
    {
        var word = EntityFamilies.Word(id.Family);
        if (EntityId.TryParse(id.Value, out var whole) && (entities.ContainsKey(whole) || whole.Family == id.Family))
        {
            return whole.Family == id.Family
                ? $"leave out '{word}:', which is not said here."
                : $"'{whole.Value}' is {Article.With(EntityFamilies.Word(whole.Family))}, and {Article.With(word)} is meant here.";
        }

        if (near.Of(id.Value, IdsOf(id.Family)) is { } meant)
        {
            return $"did you mean '{meant}'? Otherwise add it.";
        }

        foreach (var family in EntityFamilies.All)
        {
            if (family != id.Family && EntityId.TryParse(family, id.Value, out var other) && entities.ContainsKey(other))
            {
                return $"'{id.Value}' is {Article.With(EntityFamilies.Word(family))}, and {Article.With(word)} is meant here.";
            }
        }

        return "add it.";
    }

    internal string Advice(ClaimId id) =>
        near.Of(id.Value, claimIds ??= [.. claims.Keys.Select(c => c.Value)]) is { } meant
            ? $"did you mean '{meant}'? Otherwise add it."
            : "add it. (A claim changed after it was linked to has another id unless one was given.)";

    private List<string> IdsOf(EntityFamily family)
    {
        if (byFamily.Count == 0)
        {
            foreach (var known in EntityFamilies.All)
            {
                byFamily.Add(known, []);
            }

            foreach (var id in entities.Keys)
            {
                byFamily[id.Family].Add(id.Value);
            }
        }

        return byFamily.TryGetValue(family, out var ids) ? ids : [];
    }
}
