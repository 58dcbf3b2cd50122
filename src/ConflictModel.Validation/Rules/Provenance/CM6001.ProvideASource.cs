namespace ConflictModel.Validation;

/// <summary>Provide a source, or a note where there is none to cite.</summary>
/// <remarks>
/// A claim of the keeper's own is in order where a note says what it rests on. Silent for a claim that names who says so, for a
/// rejected claim, which makes nothing so, and for the keeper's dating of a source, which is about the source itself.
/// </remarks>
internal sealed class ProvideASource() : Rule<Claim>(
    RuleIds.ProvideASource, Severity.Note, "Provide a source, or a note where there is none to cite.")
{
    public override string Why =>
        "A figure whose origin nobody can be asked for cannot be checked, corrected or defended. The next reader cannot tell a slip from a fact.";

    public override string Fix =>
        "Cite the source, name who says so, or add a note that says how you know.";

    public override string Source =>
        "Security Force Monitor, Research Handbook: every claim rests on a citation of a source; OHCHR and UC Berkeley, Berkeley Protocol (2022), on the chain of custody.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.By.Origin != Origin.Keeper || !claim.By.Citations.IsEmpty || claim.Note.Length > 0
            || claim.Standing.Kind == StandingKind.Rejected
            || claim is Milestone { Of.Family: EntityFamily.Source })
        {
            return;
        }

        findings.Listing(claim)?.Report(
            claim,
            $"Nothing tells where this comes from: {Quoted.Of(findings.Record.Tell(claim))}.",
            "by",
            suggestion: "Cite a source, name who says so, or add a note that says how you know.");
    }
}
