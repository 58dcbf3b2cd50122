namespace ConflictModel.Validation;

/// <summary>An outside id must have the shape of its scheme.</summary>
/// <remarks>Only shapes are looked at, and whether the scheme has ids of such things at all: whether a code is given out is not known here. Silent for schemes of your own.</remarks>
internal sealed class ExternalIdMustFitItsScheme() : Rule<Entity>(
    RuleIds.ExternalIdMustFitItsScheme, Severity.Warning, "An outside id must have the shape of its scheme.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "An id that no list knows joins nothing: data of UCDP, ACLED or Wikidata will not be found by it. Most often it stands under the wrong scheme, or a part of it was lost.";

    public override string Fix =>
        "Look the id up in its list and write it as it stands there, under the scheme it belongs to. An id of a list of your own takes a scheme word of your own.";

    public override string Source => "ISO 3166-1 and -2 (country codes); Gleditsch and Ward (1999), list of states; UCDP, ACLED and PA-X codebooks; Wikidata identifiers; OCHA, P-codes.";

    protected override void Check(Entity entity, Findings findings)
    {
        for (var i = 0; i < entity.ExternalIds.Count; i++)
        {
            var id = entity.ExternalIds[i];
            if (IdShapes.Fault(id) is { Length: > 0 } shape)
            {
                findings.Listing(entity)?.Report(
                    entity,
                    $"“{id.Code}”, an id of {entity.Name}, is no code of {id.Scheme}: {shape}.",
                    $"externalIds/{i}",
                    suggestion: "Look it up and write it as it stands in its list, or name the scheme it belongs to.");
            }
            else if (IdShapes.OtherFamily(id, entity.EntityId.Family) is { Length: > 0 } others)
            {
                findings.Listing(entity)?.Report(
                    entity,
                    $"{id.Scheme} has ids of {others}, and {entity.Name} is of another family ({EntityFamilies.Word(entity.EntityId.Family)}): {id}.",
                    $"externalIds/{i}",
                    suggestion: "Give the id to what it stands for, or name the scheme it belongs to.");
            }
        }
    }
}
