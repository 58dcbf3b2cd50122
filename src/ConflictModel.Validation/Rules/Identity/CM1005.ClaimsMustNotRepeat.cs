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
        var known = new Dictionary<int, Claim>(subject.Count);
        var others = new Dictionary<int, List<Claim>>(); // that only look alike
        foreach (var claim in subject.Claims)
        {
            var hash = HashOf(claim);
            if (claim.Standing.Kind == StandingKind.Rejected || known.TryAdd(hash, claim))
            {
                continue;
            }

            var first = known[hash];
            if (!AreSame(first, claim))
            {
                if (!others.TryGetValue(hash, out var alike))
                {
                    others[hash] = alike = [];
                }

                if (alike.Find(c => AreSame(c, claim)) is not { } same)
                {
                    alike.Add(claim);
                    continue;
                }

                first = same;
            }

            findings.Report(
                claim,
                findings.WouldKeep ? $"It says the very same as {first.Id.Value}: {Quoted.Of(subject.Tell(claim))}." : "It says the very same as another.",
                related: [new RelatedPlace(first.Pointer, subject.Tell(first))],
                suggestion: "Take one away; if the source says it twice, tell where each stands, and link the second to the first (Repeats).");
        }
    }

    /// <summary>Hashes all that is compared: the claim's own hash leaves out its id, and its note, grades and unread members as well.</summary>
    private static int HashOf(Claim claim) => HashCode.Combine(claim.GetHashCode(), claim.Note, claim.Grades, claim.Unread);

    /// <summary>Compares all but the id, and what is let stand on a claim, which is no part of what it says.</summary>
    private static bool AreSame(Claim first, Claim second) => Bare(first, second.Id).Equals(Bare(second, second.Id));

    private static Claim Bare(Claim claim, ClaimId id) => claim.WithId(id.Value).WithSuppressions([]);
}
