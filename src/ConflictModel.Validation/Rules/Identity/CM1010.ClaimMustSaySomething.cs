namespace ConflictModel.Validation;

/// <summary>A claim must say something: whom it befell, what was reached, what happened.</summary>
/// <remarks>
/// Fires for a toll without its harm, another figure without its measure, a milestone without what was reached, and an occurrence of nothing.
/// A figure without a number says that the number is not known, which is worth telling where a source, a person or a note stands behind it; it
/// fires where nothing does. Silent where a figure has a number or a share, something printed, or how it is known; and for rejected claims.
/// </remarks>
internal sealed class ClaimMustSaySomething() : Rule<Claim>(
    RuleIds.ClaimMustSaySomething, Severity.Warning, "A claim must say something.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "Twelve people, but killed, wounded or missing? What a claim leaves out counts in no answer, and looks as if somebody had told it. Most often a member was forgotten or misspelt.";

    public override string Fix => "Add what is left out: the harm, the measure, the milestone, the incident, the number. If the source does not tell it either, keep its words in a note or a citation.";

    public override string Source => "Every Casualty, Standards for Casualty Recording: what happened to whom, where and when; ConflictModel: what is not known is said to be so.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.Standing.Kind == StandingKind.Rejected || Missing(claim) is not ({ Length: > 0 } member, var what))
        {
            return;
        }

        findings.Listing(claim)?.Report(
            claim,
            $"This does not say {what}: {Quoted.Of(findings.Record.Tell(claim))}.",
            suggestion: $"Add “{member}”, or take the claim away if there is nothing to tell.");
    }

    /// <summary>Gets the member that is left out, and what it would say; nothing where the claim says something.</summary>
    private static (string Member, string What) Missing(Claim claim) => claim switch
    {
        CasualtyEstimate { Harm: var harm } when harm == Harm.Unstated => ("harm", "what befell the people"),
        DisplacementEstimate { Measure: var measure } when measure == DisplacementMeasure.Unstated => ("measure", "what is counted"),
        CountEstimate { Measure: var measure } when measure == CountMeasure.Unstated => ("measure", "what is counted"),
        Figure figure when IsEmpty(figure) => ("number", "how many"),
        Milestone { Reached: var reached } when reached == MilestoneKind.Unstated => ("reached", "what was reached"),
        Occurrence { Of: var of } when of == default => ("of", "what happened"),
        _ => default,
    };

    private static bool IsEmpty(Figure figure) =>
        figure.Number == Estimate.Unknown && !figure.Share.IsKnown && figure.Printed.IsEmpty && figure.Knowledge == Knowledge.Unstated
        && figure.Note.Length == 0 && figure.By.Citations.IsEmpty && figure.By.Origin.Kind is OriginKind.Keeper;
}
