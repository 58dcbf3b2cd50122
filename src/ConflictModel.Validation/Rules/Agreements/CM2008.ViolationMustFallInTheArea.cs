namespace ConflictModel.Validation;

/// <summary>An act can breach a truce only where the truce holds.</summary>
/// <remarks>
/// Fires where every place that counts of the act lies certainly outside of what is said of the truce's area. Silent where an account tells no place, or a part
/// of one; where the record does not tell what a place lies within; and of hostilities that nobody calls a violation.
/// </remarks>
internal sealed class ViolationMustFallInTheArea() : Rule<Violation>(
    RuleIds.ViolationMustFallInTheArea, Severity.Warning, "A violation must fall in the area of the truce it violates.")
{
    public override string Why =>
        "Fighting outside of its area breaks no truce. The accuser may mean another truce, or the record does not tell all that this one covers.";

    public override string Fix =>
        "Add the area that is missing, name the truce that holds there, or correct the place. If the accuser says it so, keep the claim and mark it as disputed.";

    public override string Source => "UN DPPA, Guidance on Mediation of Ceasefires (2022): a full text names its geographic area; ETH/PRIO: whole or partial coverage.";

    protected override void Check(Violation violation, Findings findings)
    {
        if (!violation.Of.TryGetId(out var of) || of.Family is not EntityFamily.Truce)
        {
            return;
        }

        var grounds = BreachGrounds.Of(findings);
        if (!grounds.HasArea(of) || grounds.ActsOf(violation) is not { Count: > 0 } acts
            || !findings.View.MayCount(violation) || !findings.Record.TryFind(of, out var entity) || entity is not Truce truce)
        {
            return;
        }

        Answer<Place>? outside = null;
        foreach (var act in acts)
        {
            if (act.Where.Places.IsEmpty || !act.Where.Parts.IsEmpty)
            {
                return;
            }

            var when = violation.When.IsKnown ? violation.When : act.When;
            foreach (var reference in (IEnumerable<Reference<PlaceId>>)act.Where.Places)
            {
                if (!reference.TryGetId(out var place))
                {
                    return;
                }

                var covered = grounds.Covers(truce.Id, place, when.Began, findings.View);
                if (covered.Certainty is not Certainty.Impossible)
                {
                    return;
                }

                outside ??= covered;
            }
        }

        if (outside is not null)
        {
            Report(violation, truce, outside, acts[0], findings);
        }
    }

    private static void Report(Violation violation, Truce truce, Answer<Place> outside, Occurrence act, Findings findings)
    {
        var weight = Lives.Weight(violation, act, findings);
        var told = outside.Claims.Select(c => Lives.Place(c, "", findings)).Take(6).Prepend(Lives.Place(act, "", findings));
        findings.Listing(violation, weight)?.Report(
            violation,
            $"{truce.Name} is said to have been breached at {outside.Value.Name} ({findings.Account(violation)}), which it does not cover: {string.Join("; ", outside.Claims.Take(3).Select(c => findings.Record.Tell(c)))}.{Disagreement.Disputed(weight)}",
            "act",
            weight,
            ValueList.From(told),
            "Add the area that is missing, name the truce that holds there, or correct the place.");
    }
}
