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
        "A figure that nobody can trace cannot be checked, weighed or corrected. A reader cannot tell it from a slip of the keyboard.";

    public override string Fix =>
        "Cite the source it was taken from, name who says so, or, where it is your own conclusion, say in a note what it rests on.";

    public override string Source => "Every Casualty, Standards for Casualty Recording: each piece of information is kept with its source; ConflictModel: a figure never loses its origin.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.By.Origin != Origin.Keeper || !claim.By.Citations.IsEmpty || claim.Note.Length > 0
            || claim.Standing.Kind == StandingKind.Rejected
            || claim is Milestone { Of.Family: EntityFamily.Source })
        {
            return;
        }

        findings.Report(
            claim,
            findings.WouldKeep ? $"Nothing tells where this comes from: “{findings.Record.Tell(claim)}”." : "Nothing tells where this comes from.",
            "by",
            suggestion: "Cite a source (.Per(source)), name who says so, or add a note that says how you know.");
    }
}
