namespace ConflictModel.Validation;

/// <summary>An actor must not be on both sides: of an act, of a conflict, or of a support.</summary>
/// <remarks>
/// An act by an actor against itself is silent where it is told as such: friendly fire, infighting, an accident, in the means, the target,
/// the note, the name of the incident or the words cited; and where all of several actors are also all the targets, which is how a clash is
/// often written down. A support fires where it is against its own recipient or supporter. Two sides that one account gives to one actor
/// in one thing at one time are a note: two words may mean one side.
/// </remarks>
internal sealed class ActorMustNotBeOnBothSides() : Rule<Claim>(
    RuleIds.ActorMustNotBeOnBothSides, Severity.Error, "An actor must not be on both sides.")
{
    public override string Why =>
        "Counted by who acts and who suffers, such an act falls on both, and a support against its own recipient turns an ally into an enemy. Most often a name was put into the wrong column.";

    public override string Fix =>
        "Take the name away where it does not belong. If it was friendly fire or infighting, say so in the means or the note, or make the parts that fought each other actors of their own.";

    public override string Source => "UCDP GED and ACLED: an event has two sides, and each actor stands on one of them; UCDP External Support Dataset: support is given to one side against another.";

    protected override void Check(Claim claim, Findings findings)
    {
        switch (claim)
        {
            case Occurrence { Actors.IsEmpty: false, Targets.IsEmpty: false } occurrence:
                Check(occurrence, findings);
                break;
            case Support support when support.Against.TryGetId(out var enemy):
                Check(support, enemy, findings);
                break;
            case Participation { Side.Length: > 0 } participation:
                Check(participation, findings);
                break;
            default:
                break;
        }
    }

    private static void Check(Occurrence occurrence, Findings findings)
    {
        var both = default(ActorId);
        var shared = 0;
        var targets = occurrence.Targets.Count > 8 ? new HashSet<Reference<ActorId>>((IEnumerable<Reference<ActorId>>)occurrence.Targets) : null;
        foreach (var actor in occurrence.Actors)
        {
            if (actor.TryGetId(out var id) && (targets?.Contains(actor) ?? Holds(occurrence.Targets, actor)))
            {
                both = shared == 0 ? id : both;
                shared++;
            }
        }

        var clash = shared > 1 && shared == occurrence.Actors.Count && shared == occurrence.Targets.Count;
        if (shared == 0 || clash || findings.View.Counts(occurrence) is not (var counts and not Certainty.Impossible) || OwnSideWords.Are(occurrence, findings.Record))
        {
            return;
        }

        findings.Listing(occurrence, counts)?.Report(
            occurrence,
            $"{findings.Record.NameOf(both)} stands both among those who acted and among those against whom it was: {findings.Record.Tell(occurrence)}.",
            "targets",
            counts,
            suggestion: "Take the name away where it does not belong; if it was friendly fire or infighting, say so in the means or the note.");
    }

    private static bool Holds(ValueList<Reference<ActorId>> targets, Reference<ActorId> actor)
    {
        foreach (var target in targets)
        {
            if (target == actor)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(Support support, ActorId enemy, Findings findings)
    {
        var isRecipient = support.Recipient.TryGetId(out var recipient) && recipient == enemy;
        var isSupporter = support.Supporter.TryGetId(out var supporter) && supporter == enemy;
        if ((isRecipient || isSupporter) && findings.View.Counts(support) is var counts and not Certainty.Impossible)
        {
            findings.Listing(support, counts)?.Report(
                support,
                $"The support is given against {findings.Record.NameOf(enemy)}, who {(isRecipient ? "receives" : "gives")} it: {findings.Record.Tell(support)}.",
                "against",
                counts,
                suggestion: "Name the enemy that is meant, or leave it out where the source names none.");
        }
    }

    private static void Check(Participation participation, Findings findings)
    {
        var earlier = findings.Shared(static (view, items) => new SidesTaken(view, items)).Earlier(participation, findings.View);
        if (earlier is not null)
        {
            findings.Listing(participation, Certainty.Possible)?.Report(
                participation,
                $"One account puts an actor on two sides at one time, “{participation.Side}” and “{earlier.Side}”, if these are two: {findings.Record.Tell(participation)}.",
                "side",
                Certainty.Possible,
                [new RelatedPlace($"{earlier.Pointer}/side", findings.Record.Tell(earlier))],
                "If the actor changed sides, say when; if the two words mean one side, use one of them.");
        }
    }
}
