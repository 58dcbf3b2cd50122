namespace ConflictModel.Validation;

/// <summary>What an item says to last must not end before it begins.</summary>
/// <remarks>
/// A single stretch of time (<see cref="ImpreciseInterval"/>) refuses this by itself; here are looked at the stretches that an item tells by
/// two members: from when and until when a duty binds, when it falls due, and the term that a milestone sets. Silent while the order is open,
/// and for what is denied or rejected. A duty may be due on the day from which it binds.
/// </remarks>
internal sealed class ValidityMustNotEndBeforeItBegins() : Rule<Claim>(
    RuleIds.ValidityMustNotEndBeforeItBegins, Severity.Error, "What an item says to last must not end before it begins.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "A duty that lapses before it binds is never owed, and a truce extended until a day that is past is not extended. Most often two dates were exchanged, or a year was mistyped.";

    public override string Fix =>
        "Correct the date that is wrong. Where the text itself has it so, keep it, mark the claim as disputed, and say why in a note.";

    public override string Source => "Our own judgement (ConflictModel): a stretch has a first day no later than its last, as in ISO 8601-2 and EDTF intervals.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.Polarity is Polarity.Negated || claim.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        switch (claim)
        {
            case Obligation { From.IsKnown: true } duty:
                Check(duty, duty.Until, "until", "it lapses", duty.From, "it binds", findings);
                Check(duty, duty.Due, "due", "it is due", duty.From, "it binds", findings);
                break;
            case Milestone { Term.Kind: TermKind.End, At.IsKnown: true } milestone when !milestone.Reached.IsEnd:
                Check(milestone, milestone.Term.End, "term", "its term ends", milestone.At, $"it {MilestoneWords.Of(milestone.Reached)}", findings);
                break;
        }
    }

    private static void Check(Claim claim, Timing end, string member, string ends, Timing start, string begins, Findings findings)
    {
        if (!end.IsKnown || end.IsBefore(start) is not Certainty.Certain)
        {
            return;
        }

        var isDisputed = claim.Standing.Kind == StandingKind.Disputed;
        var certainty = isDisputed ? Certainty.Possible : Certainty.Certain;
        findings.Listing(claim, certainty)?.Report(
            claim,
            $"{Quoted.Of(findings.Record.Tell(claim))} says that {ends} {end.Describe()}, before {begins}, {start.Describe()}.",
            member,
            certainty,
            suggestion: "Correct the date that is wrong; if the source itself has it so, mark the claim as disputed and say why.");
    }
}
