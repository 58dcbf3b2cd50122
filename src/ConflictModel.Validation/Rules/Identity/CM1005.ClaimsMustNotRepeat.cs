namespace ConflictModel.Validation;

/// <summary>One origin must not say the very same thing in two claims of one source.</summary>
/// <remarks>
/// Compared is all that a claim holds but its id. Silent where anything differs, be it the place in the source, a note or a link; so a claim
/// that is linked as a repetition, a paraphrase or a correction is left alone, and so is what was rejected.
/// </remarks>
internal sealed class ClaimsMustNotRepeat() : Rule<ConflictRecord>(
    RuleIds.ClaimsMustNotRepeat, Severity.Warning, "One origin must not say the very same thing in two claims of one source.")
{
    public override string Why =>
        "A sentence entered twice looks like two reports. It adds nothing to what is known, and a count of claims goes up by one.";

    public override string Fix =>
        "Take one of the two away. If the source says it twice, tell where each stands, and link the second to the first (Repeats).";

    public override string Source => "Security Force Monitor, research handbook: one claim for one statement, with all its citations. That a repetition is no second report is this library's principle.";

    protected override void Check(ConflictRecord subject, Findings findings)
    {
        var known = new Dictionary<int, List<Claim>>();
        foreach (var claim in subject.Claims)
        {
            if (claim.Standing.Kind == StandingKind.Rejected)
            {
                continue;
            }

            var hash = claim.GetHashCode(); // which leaves the id out
            if (!known.TryGetValue(hash, out var alike))
            {
                known[hash] = [claim];
                continue;
            }

            var first = alike.Find(c => AreSame(c, claim));
            if (first is null)
            {
                alike.Add(claim);
                continue;
            }

            findings.Report(
                claim,
                findings.WouldKeep ? $"It says the very same as {first.Id.Value}: “{subject.Tell(claim)}”." : "It says the very same as another.",
                related: [new RelatedPlace(first.Pointer, subject.Tell(first))],
                suggestion: "Take one away; if the source says it twice, tell where each stands, and link the second to the first (Repeats).");
        }
    }

    private static bool AreSame(Claim first, Claim second) => first.WithId(second.Id.Value).Equals(second.WithId(second.Id.Value));
}
