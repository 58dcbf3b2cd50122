namespace ConflictModel.Validation;

/// <summary>What is superseded must not be rejected or disputed for that alone: its origin said more later, which does not make it false.</summary>
/// <remarks>
/// Fires where the reason given says no more than that something newer came ("superseded", "outdated", "revised"), or where the origin itself
/// is named as judge. Silent for reasons of their own ("video shows another town"), and where no later claim of the origin counts.
/// A judgement without any reason is another rule's.
/// </remarks>
internal sealed class SupersededMustNotBeRejected() : Rule<Claim>(
    RuleIds.SupersededMustNotBeRejected, Severity.Note, "What is superseded must not be rejected or disputed for that alone.")
{
    private static readonly string[] MereAge =
    [
        "supersede", "outdated", "out of date", "replaced", "revised", "updated", "old figure", "old number", "old count", "earlier figure", "earlier count",
        "newer figure", "newer count", "later figure", "later count", "later number", "newer number", "no longer current", "preliminary",
    ];

    public override string Why =>
        "The link to the later claim sets the earlier one aside by itself. Rejected on top of it, it is gone from what was known on the day as well: asked what was known before the correction, the record says nothing.";

    public override string Fix =>
        "Keep the link and take the judgement back. If the earlier claim was false when it was made, give that as the reason.";

    public override string Source => "ConflictModel: superseded is not disputed. Wikibase: a value that was right at its time keeps its rank, and only a wrong one is deprecated.";

    protected override void Check(Claim claim, Findings findings)
    {
        var standing = claim.Standing;
        if ((standing.Kind != StandingKind.Rejected && standing.Kind != StandingKind.Disputed) || string.IsNullOrWhiteSpace(standing.Reason)
            || !(IsMereAge(standing.Reason) || IsByItsOrigin(claim)))
        {
            return;
        }

        foreach (var link in findings.Record.LinksTo(claim.Id))
        {
            var later = link.From;
            if (link.Kind == LinkKind.Supersedes && later.By.SharesOriginWith(claim.By, findings.Record) && findings.View.WeightOf(later) is not Certainty.Impossible)
            {
                findings.Listing(claim)?.Report(
                    claim,
                    $"It is {standing.Kind} where its origin only said more later: {Quoted.Of(findings.Record.Tell(claim))}, then {Quoted.Of(findings.Record.Tell(later))}.",
                    "standing",
                    Certainty.Certain,
                    [new RelatedPlace(later.Pointer, findings.Record.Tell(later))],
                    "Take the judgement back: the later claim supersedes this one already. If it was false from the start, say that.");
                return;
            }
        }
    }

    private static bool IsMereAge(string reason)
    {
        foreach (var word in MereAge)
        {
            if (reason.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsByItsOrigin(Claim claim) =>
        claim.By.Origin.Kind is OriginKind.Actor && claim.By.Origin.Actor.Kind is ReferenceKind.Named && claim.Standing.By == claim.By.Origin.Actor;
}
