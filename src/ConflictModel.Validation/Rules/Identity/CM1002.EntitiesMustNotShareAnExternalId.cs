using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Two entities must not share an outside id.</summary>
/// <remarks>Compared are entities of one family, code by code: a state and its country may well bear the same number. Each is told with the first that bears the code.</remarks>
internal sealed class EntitiesMustNotShareAnExternalId() : Rule<Entity>(
    RuleIds.EntitiesMustNotShareAnExternalId, Severity.Warning, "Two entities must not share an outside id.")
{
    public override string Why =>
        "An outside id stands for one thing. Two entities that bear it are one and the same, counted twice, or one of the two ids is wrong.";

    public override string Fix =>
        "If they are one, keep one entity and give it the other's name as an alias. If they are two, look up the id of each; where the list knows only the larger body, leave the smaller one without.";

    public override string Source => "OpenSanctions, on deduplication, and UCDP, on its actor ids: one id, one entity.";

    protected override void Check(Entity entity, Findings findings)
    {
        for (var i = 0; i < entity.ExternalIds.Count; i++)
        {
            ref var bearer = ref CollectionsMarshal.GetValueRefOrAddDefault(
                findings.Shared(static _ => new Bearers()), (entity.EntityId.Family, entity.ExternalIds[i]), out _);
            bearer ??= entity;
            if (ReferenceEquals(bearer, entity))
            {
                continue;
            }

            findings.Listing(entity)?.Report(
                entity,
                $"{bearer.Name} and {entity.Name} bear the same id, {entity.ExternalIds[i]}: they may be one.",
                $"externalIds/{i}",
                related: [new RelatedPlace(bearer.Pointer, bearer.Name)],
                suggestion: "If they are one, keep one entity with the other's name as an alias; if they are two, look up the id of each.");
        }
    }

    /// <summary>The first entity of a family seen so far that bears an id.</summary>
    private sealed class Bearers : Dictionary<(EntityFamily Family, ExternalId Id), Entity?>;
}
