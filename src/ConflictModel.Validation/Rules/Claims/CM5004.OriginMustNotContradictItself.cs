namespace ConflictModel.Validation;

/// <summary>An origin must not both affirm and deny the same of the same time.</summary>
/// <remarks>
/// Fires for one content in full: “controlled the port” and “did not control half of the port” are two. What is dated in its content, an event,
/// is of that time; a relation must certainly hold at one time in both, and what is not dated holds on the day it was told. Silent where the
/// one begins on the day on which the other ends, as phases of a treaty do; between origins; where either was superseded or has been judged;
/// and for what is planned or supposed.
/// </remarks>
internal sealed class OriginMustNotContradictItself() : Rule<Claim>(
    RuleIds.OriginMustNotContradictItself, Severity.Warning, "An origin must not both affirm and deny the same of the same time.")
{
    public override string Why =>
        "Two sources may disagree; one that says both yes and no cannot be used for either. Mostly it took back what it had said, and the later word does not supersede the earlier, or a denial was entered as a claim.";

    public override string Fix =>
        "If the origin changed its account, let the later claim supersede the earlier. If another is quoted as denying it, attribute the denial to them. If the source does contradict itself, mark both as unclear and say so.";

    public override string Source => "ConflictModel: only one origin can contradict itself; Security Force Monitor likewise keeps conflicting claims apart by their sources.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.Polarity is not Polarity.Affirmed)
        {
            return;
        }

        foreach (var denial in findings.Shared(static (view, items) => new Denials(view, items)).OfTheSame(claim))
        {
            if (AreOfOneTime(claim, denial, findings.View) && Stands(claim, findings.View) && Stands(denial, findings.View))
            {
                findings.Listing(claim)?.Report(
                    claim,
                    $"One origin says that it is so and that it is not: {Quoted.Of(findings.Record.Tell(claim))} and {Quoted.Of(findings.Record.Tell(denial))}.",
                    "",
                    Certainty.Certain,
                    [new RelatedPlace(denial.Pointer, findings.Record.Tell(denial))],
                    "If it changed its account, let the later claim supersede the earlier; if somebody else denies it, attribute the denial to them.");
                return;
            }
        }
    }

    private static bool Stands(Claim claim, RecordView view) => view.WeightOf(claim) is Certainty.Certain;

    private static bool AreOfOneTime(Claim claim, Claim denial, RecordView view) =>
        claim is Occurrence { When.IsKnown: true } or Milestone { At.IsKnown: true } or Figure { Period.IsKnown: true }
        || RelationTimes.HoldTogether(claim, denial, view) is Certainty.Certain;
}
