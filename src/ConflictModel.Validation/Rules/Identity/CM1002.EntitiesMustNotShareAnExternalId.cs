namespace ConflictModel.Validation;

/// <summary>Two entities must not share an outside id.</summary>
/// <remarks>Compared are entities of one family, code by code: a state and its country may well bear the same number. Each is told with the first that bears the code.</remarks>
internal sealed class EntitiesMustNotShareAnExternalId() : Rule<ConflictRecord>(
    RuleIds.EntitiesMustNotShareAnExternalId, Severity.Warning, "Two entities must not share an outside id.")
{
    public override string Why =>
        "An outside id stands for one thing. Two entities that bear it are one and the same, counted twice, or one of the two ids is wrong.";

    public override string Fix =>
        "If they are one, keep one entity and give it the other's name as an alias. If they are two, look up the id of each; where the list knows only the larger body, leave the smaller one without.";

    public override string Source => "OpenSanctions, on deduplication, and UCDP, on its actor ids: one id, one entity.";

    protected override void Check(ConflictRecord subject, Findings findings)
    {
        Dictionary<(EntityFamily Family, ExternalId Id), Entity>? bearers = null;
        foreach (var entity in subject.Entities)
        {
            for (var i = 0; i < entity.ExternalIds.Count; i++)
            {
                var key = (entity.EntityId.Family, entity.ExternalIds[i]);
                if ((bearers ??= []).TryAdd(key, entity) || ReferenceEquals(bearers[key], entity))
                {
                    continue;
                }

                var first = bearers[key];
                findings.Report(
                    entity,
                    $"{first.Name} and {entity.Name} bear the same id, {entity.ExternalIds[i]}: they may be one.",
                    $"externalIds/{i}",
                    related: [new RelatedPlace(first.Pointer, first.Name)],
                    suggestion: "If they are one, keep one entity with the other's name as an alias; if they are two, look up the id of each.");
            }
        }
    }
}
