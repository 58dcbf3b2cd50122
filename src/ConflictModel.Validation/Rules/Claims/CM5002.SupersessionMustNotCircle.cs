namespace ConflictModel.Validation;

/// <summary>Claims must not supersede one another in a circle: none of them would count, and the answer would be lost in silence.</summary>
/// <remarks>A rejected claim sets nothing aside, so a circle through it is none.</remarks>
internal sealed class SupersessionMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.SupersessionMustNotCircle, Severity.Error, "Claims must not supersede one another in a circle.")
{
    protected override void Check(ConflictRecord record, Findings findings)
    {
        foreach (var circle in LinkCircles.Find(record, LinkKind.Supersedes))
        {
            var ids = LinkCircles.Ids(circle);
            findings.Report(
                circle[0],
                circle.Count == 1
                    ? $"The claim {ids} supersedes itself, so it does not count: “{record.Tell(circle[0])}”."
                    : $"{circle.Count} claims supersede one another in a circle, so none of them counts: {ids}.",
                "links",
                Certainty.Certain,
                LinkCircles.Others(circle, record),
                "Take away the link of the claim that was said first.");
        }
    }
}
