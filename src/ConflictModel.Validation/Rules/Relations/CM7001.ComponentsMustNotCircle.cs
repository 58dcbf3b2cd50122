namespace ConflictModel.Validation;

/// <summary>Components, members and those under an umbrella must not make a circle: a body cannot be a part of its own part.</summary>
/// <remarks>
/// An error where one account closes the circle and its claims certainly hold at one time; a note where it takes two accounts, a disputed
/// claim, or times that only may overlap. Silent where the times part: a wing may become the body that takes in its old one. What is not
/// dated holds on the day it was told. Claims count that are affirmed, actual, and neither rejected nor superseded.
/// </remarks>
internal sealed class ComponentsMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.ComponentsMustNotCircle, Severity.Error, "Components, members and those under an umbrella must not make a circle.")
{
    private const int MostShown = 8;

    public override string Why =>
        "A body that belongs to its own part has no top: asked who belongs to whom through others, every one of them belongs to every other. Most often member and body were exchanged in one of the claims.";

    public override string Fix =>
        "Turn round the membership whose two ends were exchanged. If each was part of the other at different times, say when. If two accounts contradict each other, reject the wrong one or mark both as disputed, and say why.";

    public override string Source => "Security Force Monitor, Research Handbook: units form a hierarchy of parents and children; UCDP Actor Dataset, on components of alliances.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        var graph = new ActorGraph();
        foreach (var membership in findings.Items.Of<Membership>())
        {
            if (membership.Member.TryGetId(out var member) && membership.Body.TryGetId(out var body)
                && findings.View.MayCount(membership))
            {
                graph.Join(member, body, membership);
            }
        }

        foreach (var knot in graph.Knots())
        {
            var told = false;
            foreach (var account in knot.GroupBy(e => AccountKey.Of(e.Claim, record)))
            {
                told |= Judge([.. account], byOne: true, findings);
            }

            if (!told)
            {
                Judge(knot, byOne: false, findings);
            }
        }
    }

    /// <summary>Reports the surest circle of those that are looked at, if any can be.</summary>
    private static bool Judge(List<ActorEdge> edges, bool byOne, Findings findings)
    {
        var (circle, certainty) = ActorGraph.Surest(edges, c => HowSure(c, byOne, findings.View));
        if (certainty is Certainty.Impossible)
        {
            return false;
        }

        Report(circle, certainty, byOne, findings);
        return true;
    }

    private static Certainty HowSure(IReadOnlyList<ActorEdge> circle, bool byOne, RecordView view)
    {
        var certainty = RelationTimes.HoldTogether([.. circle.Select(e => e.Claim)], view);
        foreach (var edge in circle)
        {
            certainty = certainty.And(view.WeightOf(edge.Claim));
        }

        return byOne ? certainty : certainty.And(Certainty.Possible);
    }

    private static void Report(IReadOnlyList<ActorEdge> circle, Certainty certainty, bool byOne, Findings findings)
    {
        if (findings.Listing(circle[0].Claim, certainty) is not { } listing)
        {
            return;
        }

        var record = findings.Record;
        var shown = circle.Take(MostShown).Select(e => $"{Quoted.Of(record.Tell(e.Claim))}");
        var more = circle.Count > MostShown ? $" and {circle.Count - MostShown} more" : "";
        var outcome = $"so {record.NameOf(circle[0].From)} would belong to itself";
        listing.Report(
            circle[0].Claim,
            certainty is Certainty.Certain ? $"These make a circle, {outcome}: {string.Join(", ", shown)}{more}."
                : byOne ? $"These make a circle if all of them hold at one time, {outcome}: {string.Join(", ", shown)}{more}."
                : $"Several accounts taken together make a circle, {outcome}: {string.Join(", ", shown)}{more}.",
            "body",
            certainty,
            ValueList.From(circle.Skip(1).Take(MostShown).Select(e => new RelatedPlace(e.Claim.Pointer, record.Tell(e.Claim)))),
            certainty is Certainty.Certain || byOne
                ? "Turn round the one whose member and body were exchanged, or say at which times each of them held."
                : "If one of the accounts is wrong, reject it and say why; if they speak of different times, say when each held.");
    }
}
