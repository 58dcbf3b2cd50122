namespace ConflictModel.Validation;

/// <summary>Claims must not tell one another again in a circle: then none of them is the one that is told.</summary>
/// <remarks>Circles of repeating are looked for, and circles of paraphrasing. A rejected claim says nothing, so a circle through it is none.</remarks>
internal sealed class RetellingsMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.RetellingsMustNotCircle, Severity.Error, "Claims must not tell one another again in a circle.")
{
    public override string Why =>
        "A retelling adds nothing to what it tells, and answers leave it out in favour of that. Where each of several tells the other again, nobody can say which account is the first, and one account may be counted several times.";

    public override string Fix =>
        "Find out which was said first, and take the link of that one away. If two sources came to the same independently, neither tells the other again: take both links away.";

    public override string Source => "Berkeley Protocol and the practice of fact-checkers on circular reporting: go back to the first account.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Check(LinkKind.Repeats, "repeat", record, findings);
        Check(LinkKind.Paraphrases, "paraphrase", record, findings);
    }

    private static void Check(LinkKind kind, string verb, ConflictRecord record, Findings findings) => LinkCircles.Report(
        kind,
        $"{verb}s itself",
        $"{verb} one another in a circle, so none of them is the one that is told",
        "Take away the link of the claim that was said first.",
        record,
        findings);
}
