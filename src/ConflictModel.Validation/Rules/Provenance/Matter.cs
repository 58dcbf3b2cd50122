namespace ConflictModel.Validation;

/// <summary>What a claim tells of, and which of its sides: two accounts of one matter may corroborate one another.</summary>
/// <param name="Of">The thing: an incident, a conflict, an instrument.</param>
/// <param name="Kind">The kind of claim.</param>
/// <param name="Measure">What a figure measures, or which milestone was reached; empty for the rest.</param>
/// <param name="Number">The number, where it matters that two accounts give the same; else unknown.</param>
internal readonly record struct Matter(EntityId Of, string Kind, string Measure, Estimate Number)
{
    /// <summary>Gets the matter of a claim without its number; of nothing for claims that tell of relations, names and texts.</summary>
    internal static Matter Told(Claim claim) => claim switch
    {
        CasualtyEstimate figure => new(figure.Of, figure.Kind, figure.Harm.Word, default),
        DisplacementEstimate figure => new(figure.Of, figure.Kind, figure.Measure.Word, default),
        CountEstimate figure => new(figure.Of, figure.Kind, figure.Measure.Word, default),
        Milestone milestone => new(milestone.Of, milestone.Kind, milestone.Reached.Word, default),
        _ => new(ThingOf(claim), claim.Kind, "", default),
    };

    /// <summary>Gets the matter of a claim with its number, if it is a figure.</summary>
    internal static Matter ToldWithNumber(Claim claim) => Told(claim) with { Number = claim is Figure figure ? figure.Number : default };

    /// <summary>Gets the thing that a claim tells of; the default value for claims that tell of relations, names and texts.</summary>
    internal static EntityId ThingOf(Claim claim) => claim switch
    {
        Figure figure => figure.Of,
        Occurrence occurrence => occurrence.Of.TryGetId(out var id) ? id : default(EntityId),
        Violation violation => violation.Act.TryGetId(out var id) ? id : default(EntityId),
        Milestone milestone => milestone.Of.Family is EntityFamily.Source ? default : milestone.Of,
        Convening convening => convening.Of,
        _ => default,
    };
}
