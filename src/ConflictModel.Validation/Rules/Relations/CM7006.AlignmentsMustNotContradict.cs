namespace ConflictModel.Validation;

/// <summary>Alignments must not contradict one another: one account must not call two actors allies and enemies at one time.</summary>
/// <remarks>
/// Ally, read both ways, and loyalty, read as said, do not go with hostility. Rivals may be allies, and enemies may coordinate. Silent
/// between different accounts, and where the two may hold at different times; what is not dated holds on the day it was told.
/// Where one account tells very many relations of one pair, each is held to the last 256 before it.
/// </remarks>
internal sealed class AlignmentsMustNotContradict() : Rule<Alignment>(
    RuleIds.AlignmentsMustNotContradict, Severity.Warning, "Alignments must not contradict one another.")
{
    public override string Why =>
        "An account that calls two actors allies and enemies on one day cannot be used for either. Most often the times are missing, for alliances change, or two actors of like names were taken for one.";

    public override string Fix =>
        "Say when each held. If only a part of one body fights the other, make that part an actor of its own. If the source contradicts itself, mark both claims as unclear and say so. Of one account and pair each claim is compared to the 256 before it.";

    public override string Source => "ConflictModel: two sources may disagree, one source at one time may not; Correlates of War and ATOP likewise date every alliance.";

    protected override void Check(Alignment alignment, Findings findings)
    {
        if (Stance(alignment) == 0)
        {
            return;
        }

        foreach (var other in findings.Shared(static (view, items) => new ActorPairs(view, items)).Before(alignment))
        {
            if (other is Alignment earlier && Contradict(alignment, earlier) && HowSure(alignment, earlier, findings.View) is var certainty and not Certainty.Impossible)
            {
                Report(alignment, earlier, certainty, findings);
                return;
            }
        }
    }

    /// <summary>1 for allies and the loyal, -1 for enemies, 0 for what contradicts neither.</summary>
    private static int Stance(Alignment alignment) =>
        alignment.As == AlignmentKind.Ally || alignment.As == AlignmentKind.LoyalTo ? 1
        : alignment.As == AlignmentKind.HostileTo ? -1
        : 0;

    private static bool Contradict(Alignment one, Alignment other) =>
        Stance(one) * Stance(other) == -1
        && (one.As == AlignmentKind.Ally || other.As == AlignmentKind.Ally || one.From == other.From);

    /// <summary>Only what certainly holds at one time contradicts; a disputed claim leaves it possible.</summary>
    private static Certainty HowSure(Alignment one, Alignment other, RecordView view) =>
        RelationTimes.HoldTogether(one, other, view) is Certainty.Certain ? view.Counts(one).And(view.Counts(other)) : Certainty.Impossible;

    private static void Report(Alignment alignment, Alignment earlier, Certainty certainty, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(alignment, certainty)?.Report(
            alignment,
            $"One account calls the two both friends and enemies at one time: {Quoted.Of(record.Tell(alignment))} and {Quoted.Of(record.Tell(earlier))}.",
            "as",
            certainty,
            [new RelatedPlace($"{earlier.Pointer}/as", record.Tell(earlier))],
            "Say when each held, or name the part of the body that is meant.");
    }
}
