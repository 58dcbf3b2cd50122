namespace ConflictModel.Validation;

/// <summary>A judgement must give its reason: why a claim is disputed or rejected.</summary>
/// <remarks>Silent where the claim carries a note of the keeper, which may tell it; and for judgements that set nothing aside: accepted, preferred, unclear.</remarks>
internal sealed class JudgementMustGiveItsReason() : Rule<Claim>(
    RuleIds.JudgementMustGiveItsReason, Severity.Warning, "A judgement must give its reason.")
{
    public override string Why =>
        "A rejected claim counts nowhere, and a disputed one makes nothing certain. Without a reason nobody can tell later whether that was right, or a slip.";

    public override string Fix =>
        "Write down in a sentence what speaks against the claim, and who judged so: “video shows another town”. If there is no reason, take the judgement back.";

    public override string Source => "Security Force Monitor, Research Handbook: a claim in conflict is kept with a public note; Wikibase: a deprecated statement carries a reason for it.";

    public override RuleReach Reach => RuleReach.Item;

    protected override void Check(Claim claim, Findings findings)
    {
        var standing = claim.Standing;
        if ((standing.Kind == StandingKind.Rejected || standing.Kind == StandingKind.Disputed) && string.IsNullOrWhiteSpace(standing.Reason) && string.IsNullOrWhiteSpace(claim.Note))
        {
            findings.Listing(claim)?.Report(
                claim,
                $"{Quoted.Of(findings.Record.Tell(claim with { Standing = Standing.Unassessed }))} is {standing.Kind}, and nobody says why.",
                "standing",
                suggestion: "Give the reason of the judgement, or take the judgement back.");
        }
    }
}
