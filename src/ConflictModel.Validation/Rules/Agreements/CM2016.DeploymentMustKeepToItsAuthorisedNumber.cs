namespace ConflictModel.Validation;

/// <summary>Worth knowing: more was set up than a text allows.</summary>
/// <remarks>
/// The two numbers never contradict each other: it is a breach, or a later arrangement. Compared are counts of what was set up, present or its strength, with what
/// is allowed, in the same unit, whoever tells them; only where the count is certainly more. Silent for other units or none, and for "about" and "up to".
/// </remarks>
internal sealed class DeploymentMustKeepToItsAuthorisedNumber() : Rule<ConflictRecord>(
    RuleIds.DeploymentMustKeepToItsAuthorisedNumber, Severity.Note, "Tell a deployment that is larger than its text allows from a slip.")
{
    public override string Why =>
        "Twelve posts agreed and more than fifty reported are both true, and news: a breach, or a later arrangement that is not recorded. Neither number corrects the other.";

    public override string Fix =>
        "Keep both. Add the later arrangement if there is one, or the violation if somebody calls it one.";

    public override string Source => "Security Force Monitor and reports on Idlib's observation points: the authorised and the actual number are counted apart.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Dictionary<(EntityId Of, string Unit), Authorisation>? allowed = null;
        foreach (var authorisation in findings.Items.Of<Authorisation>())
        {
            if (authorisation.Unit.Length > 0 && authorisation.Number.Greatest is { } most && findings.View.MayCount(authorisation))
            {
                // Of several the largest: what one text allows and another does not is allowed.
                var key = (authorisation.Of, Unit(authorisation.Unit));
                allowed ??= [];
                if (!allowed.TryGetValue(key, out var other) || other.Number.Greatest < most)
                {
                    allowed[key] = authorisation;
                }
            }
        }

        foreach (var count in allowed is null ? [] : findings.Items.Of<CountEstimate>())
        {
            if (count.Unit.Length > 0 && IsThere(count.Measure) && count.Number.Least is { } least
                && allowed!.TryGetValue((count.Of, Unit(count.Unit)), out var authorisation) && least > authorisation.Number.Greatest
                && findings.View.MayCount(count))
            {
                Report(count, authorisation, findings);
            }
        }
    }

    private static bool IsThere(CountMeasure measure) =>
        measure == CountMeasure.SetUp || measure == CountMeasure.Present || measure == CountMeasure.Strength;

    private static string Unit(string unit) => unit.ToUpperInvariant();

    private static void Report(CountEstimate count, Authorisation authorisation, Findings findings)
    {
        var weight = Lives.Weight(count, authorisation, findings);
        findings.Listing(count, weight)?.Report(
            count,
            $"{count.Number.Describe()} {count.Unit} of {findings.Record.NameOf(count.Of)} ({findings.Account(count)}) are more than what is allowed, {authorisation.Number.Describe()} ({findings.Account(authorisation)}): a breach or a later arrangement, and no fault of the record.{Disagreement.Disputed(weight)}",
            "number",
            weight,
            [Lives.Place(authorisation, "number", findings)],
            "Keep both; add the later arrangement, or the violation if somebody calls it one.");
    }
}
