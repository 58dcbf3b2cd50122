namespace ConflictModel.Validation;

/// <summary>The same words in two sources may be of one origin.</summary>
/// <remarks>
/// A note. Fires for eight words or more that are the same but for case and signs, cited from two sources for two origins; told once for each
/// such source. Silent for short wordings, for one source, for one origin, for what the keeper concludes, for rejected claims, and where a
/// claim is linked as a repetition or paraphrase of the other.
/// </remarks>
internal sealed class SameWordsMayBeOneOrigin() : Rule<Claim>(
    RuleIds.SameWordsMayBeOneOrigin, Severity.Note, "The same words in two sources may be of one origin.")
{
    public override string Why =>
        "Two writers do not find the same sentence. One has copied the other, or both printed what an agency sent them: one account that counts as two.";

    public override string Fix =>
        "Name the common origin in both claims, or cite the second source in the first claim, or link the later one as a repetition. If both really said the same, let the finding stand with a reason.";

    public override string Source => "“Circular reporting”: many outlets, one origin; First Draft and Berkeley Protocol: trace a report to where it first appeared before it is counted as a second one.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.By.Citations.IsEmpty || findings.Shared(static _ => new SameWords()).TwinOf(claim, findings.Record) is not { } twin || AreLinked(claim, twin, findings.Record))
        {
            return;
        }

        var record = findings.Record;
        findings.Listing(claim, Certainty.Possible)?.Report(
            claim,
            $"{Accounts.Of(claim.By.Origin, record)} and {Accounts.Of(twin.By.Origin, record)} say this in the same words, and may be one origin: {Quoted.Of(record.Tell(claim))}.",
            "by/citations",
            Certainty.Possible,
            [new RelatedPlace($"{twin.Pointer}/by/citations", record.Tell(twin))],
            "Name the common origin in both, or link the later one as a repetition of the earlier.");
    }

    private static bool AreLinked(Claim claim, Claim twin, ConflictRecord record)
    {
        foreach (var link in claim.Links)
        {
            if (IsRetelling(link.Kind) && link.To == twin.Id)
            {
                return true;
            }
        }

        foreach (var link in record.LinksTo(claim.Id))
        {
            if (IsRetelling(link.Kind) && ReferenceEquals(link.From, twin))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRetelling(LinkKind kind) => kind == LinkKind.Repeats || kind == LinkKind.Paraphrases;
}
