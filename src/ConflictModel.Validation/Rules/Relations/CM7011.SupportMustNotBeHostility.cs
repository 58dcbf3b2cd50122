namespace ConflictModel.Validation;

/// <summary>One account must not say that an actor supports and fights another at one time.</summary>
/// <remarks>
/// A note, since allies do come to blows. Fires for hostility of the supporter to the recipient, and for an act of the supporter against it,
/// while the support certainly holds. Silent for acts told as mistakes or infighting, between accounts, and where the times may part.
/// </remarks>
internal sealed class SupportMustNotBeHostility() : Rule<Claim>(
    RuleIds.SupportMustNotBeHostility, Severity.Note, "One account must not say that an actor supports and fights another at one time.")
{
    public override string Why =>
        "It happens, and then it is worth a second look: more often two bodies of like names were taken for one, or the support has ended and nobody wrote down when.";

    public override string Fix =>
        "Check who is meant in both. If the support ended, say when; if it was a mistake or a quarrel among allies, say so in the means or the note of the act.";

    public override string Source => "UCDP External Support Dataset: support is coded by year, recipient and enemy, so that a change of sides shows.";

    protected override void Check(Claim claim, Findings findings)
    {
        switch (claim)
        {
            case Alignment alignment when alignment.As == AlignmentKind.HostileTo && alignment.From.TryGetId(out var from) && alignment.To.TryGetId(out var to):
                Check(claim, from, to, findings);
                break;
            case Occurrence { Actors.IsEmpty: false, Targets.IsEmpty: false } occurrence:
                Check(occurrence, findings);
                break;
            default:
                break;
        }
    }

    private static void Check(Occurrence occurrence, Findings findings)
    {
        var supporters = findings.Shared(static (view, items) => new ActorPairs(view, items)).Supporters;
        if (supporters.Count == 0)
        {
            return;
        }

        foreach (var actor in occurrence.Actors)
        {
            if (!actor.TryGetId(out var from) || !supporters.Contains(from))
            {
                continue;
            }

            foreach (var target in occurrence.Targets)
            {
                if (target.TryGetId(out var to))
                {
                    Check(occurrence, from, to, findings);
                }
            }
        }
    }

    private static void Check(Claim claim, ActorId from, ActorId to, Findings findings)
    {
        foreach (var other in findings.Shared(static (view, items) => new ActorPairs(view, items)).Between(from, to, claim))
        {
            if (other is Support support && support.Recipient == to && AreAtOneTime(support, claim, findings.View)
                && findings.View.Counts(claim).And(findings.View.Counts(support)) is var certainty and not Certainty.Impossible
                && !(claim is Occurrence occurrence && OwnSideWords.Are(occurrence, findings.Record)))
            {
                findings.Listing(claim, certainty)?.Report(
                    claim,
                    $"One account says that {findings.Record.NameOf(from)} supports {findings.Record.NameOf(to)} and fights it at one time: {Quoted.Of(findings.Record.Tell(claim))} and {Quoted.Of(findings.Record.Tell(support))}.",
                    claim is Occurrence ? "targets" : "as",
                    certainty,
                    [new RelatedPlace(support.Pointer, findings.Record.Tell(support))],
                    "Check that the same body is meant in both, and say when the support ended if it did.");
                return;
            }
        }
    }

    private static bool AreAtOneTime(Support support, Claim claim, RecordView view) =>
        (claim is Occurrence { When.IsKnown: true } occurrence
            ? RelationTimes.HoldsThroughout(support, occurrence.When, view)
            : RelationTimes.HoldTogether(support, claim, view)) is Certainty.Certain;
}
