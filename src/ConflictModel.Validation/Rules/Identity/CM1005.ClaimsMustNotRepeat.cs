namespace ConflictModel.Validation;

/// <summary>One origin must not say the very same thing in two claims of one source.</summary>
/// <remarks>
/// Compared is all that a claim holds but its id. Silent where anything differs, be it the place in the source, a note or a link; so a claim
/// that is linked as a repetition, a paraphrase or a correction is left alone, and so is what was rejected.
/// </remarks>
internal sealed class ClaimsMustNotRepeat() : Rule<Claim>(
    RuleIds.ClaimsMustNotRepeat, Severity.Warning, "One origin must not say the very same thing in two claims of one source.")
{
    public override string Why =>
        "A sentence entered twice looks like two reports. It adds nothing to what is known, and a count of claims goes up by one.";

    public override string Fix =>
        "Take one of the two away. If the source says it twice, tell where each stands, and link the second to the first (Repeats).";

    public override string Source => "Security Force Monitor, research handbook: one claim for one statement, with all its citations. That a repetition is no second report is this library's principle.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.Standing.Kind == StandingKind.Rejected || findings.Shared(static _ => new SaidBefore()).FirstLike(claim, findings) is not { } first)
        {
            return;
        }

        var record = findings.Record;
        findings.Listing(claim)?.Report(
            claim,
            $"It says the very same as {first.Id.Value}: {Quoted.Of(record.Tell(claim))}.",
            related: [new RelatedPlace(first.Pointer, record.Tell(first))],
            suggestion: "Take one away; if the source says it twice, tell where each stands, and link the second to the first (Repeats).");
    }
}
