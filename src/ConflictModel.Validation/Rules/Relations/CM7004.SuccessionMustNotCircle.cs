namespace ConflictModel.Validation;

/// <summary>Successions must not make a circle: what came out of a body cannot have been there before it.</summary>
/// <remarks>
/// A name may come back: renamed in 2017, and back in 2020, is lawful whenever the dates follow one another, or may. An error where they
/// cannot; a note where one of them is not told. So is an error that a body is split, merged or renamed into itself among others: what
/// goes on is splintered from, or absorbs. Only the claims of one account are put together. Silent for bodies that were set up again.
/// </remarks>
internal sealed class SuccessionMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.SuccessionMustNotCircle, Severity.Error, "Successions must not make a circle.")
{
    private const int MostShown = 8;

    public override string Why =>
        "Asked what a body was before and what became of it, a circle answers both with the same names. Most often those before and those after were exchanged in one claim, or the date of a change of name is wrong.";

    public override string Fix =>
        "Exchange those before and those after where they stand the wrong way round, and give each change its date. A part that leaves is splintered from the body; a body that takes others in and keeps its name absorbs them.";

    public override string Source => "UCDP Actor Dataset, on changes of name, mergers and splits of actors; ConflictModel: those before are earlier than those after.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        var graphs = new Dictionary<AccountKey, ActorGraph>();
        foreach (var succession in findings.Items.Of<Succession>())
        {
            if (succession.As.IsKnown && succession.As != SuccessionKind.Unstated && succession.As != SuccessionKind.Reactivated
                && findings.View.Counts(succession) is var counts and not Certainty.Impossible)
            {
                CheckItself(succession, counts, findings);
                var key = AccountKey.Of(succession, record);
                if (!graphs.TryGetValue(key, out var graph))
                {
                    graphs[key] = graph = new();
                }

                Join(succession, graph);
            }
        }

        foreach (var graph in graphs.Values)
        {
            foreach (var knot in graph.Knots())
            {
                var (circle, certainty) = ActorGraph.Surest(knot, c => HowSure(c, findings.View));
                if (certainty is not Certainty.Impossible)
                {
                    Report(circle, certainty, findings);
                }
            }
        }
    }

    private static void Join(Succession succession, ActorGraph graph)
    {
        foreach (var before in succession.From)
        {
            foreach (var after in succession.To)
            {
                if (before.TryGetId(out var from) && after.TryGetId(out var to))
                {
                    graph.Join(from, to, succession);
                }
            }
        }
    }

    private static void CheckItself(Succession succession, Certainty counts, Findings findings)
    {
        if (succession.From.Count + succession.To.Count <= 2)
        {
            return; // one body out of itself is no relation at all, which is another rule's
        }

        var after = new HashSet<ActorId>();
        foreach (var reference in succession.To)
        {
            if (reference.TryGetId(out var id))
            {
                after.Add(id);
            }
        }

        foreach (var reference in succession.From)
        {
            if (reference.TryGetId(out var id) && after.Contains(id))
            {
                findings.Listing(succession, counts)?.Report(
                    succession,
                    $"{findings.Record.NameOf(id)} stands both before and after ({succession.As}), so it would have come out of itself: {findings.Record.Tell(succession)}.",
                    "to",
                    counts,
                    suggestion: "If the body goes on, say that the others splintered from it, or that it absorbed them.");
                return;
            }
        }
    }

    /// <summary>Says how sure it is that no order of the steps fits their dates. Going round the circle the dates may fall back once, where it begins anew.</summary>
    private static Certainty HowSure(IReadOnlyList<ActorEdge> circle, RecordView view)
    {
        if (circle.All(e => ReferenceEquals(e.Claim, circle[0].Claim)))
        {
            return Certainty.Impossible; // a claim that turns in itself is told of as one whose bodies stand both before and after
        }

        var (falls, dated, certainty) = (0, true, Certainty.Certain);
        for (var i = 0; i < circle.Count; i++)
        {
            var (one, next) = ((Succession)circle[i].Claim, (Succession)circle[(i + 1) % circle.Count].Claim);
            certainty = certainty.And(view.WeightOf(one));
            dated &= one.On.IsKnown;
            if (next.On.IsBefore(one.On, view.Tolerance) is Certainty.Certain || AreOnOneDay(one.On, next.On, view.Tolerance))
            {
                falls++;
            }
        }

        return !dated ? Certainty.Possible
            : falls > 1 ? certainty
            : Certainty.Impossible;
    }

    private static bool AreOnOneDay(Moment one, Moment other, DateTolerance tolerance) =>
        one.Date.IsSameDayAs(other.Date, tolerance) is Certainty.Certain && !(one.HasTime && other.HasTime);

    private static void Report(IReadOnlyList<ActorEdge> circle, Certainty certainty, Findings findings)
    {
        var record = findings.Record;
        var steps = string.Join(", ", circle.Take(MostShown).Select(e => $"{Quoted.Of(record.Tell(e.Claim))}")) + (circle.Count > MostShown ? $" and {circle.Count - MostShown} more" : "");
        var dated = circle.All(e => ((Succession)e.Claim).On.IsKnown);
        findings.Listing(circle[0].Claim, certainty)?.Report(
            circle[0].Claim,
            dated ? $"These make a circle that no order of their dates allows, so {record.NameOf(circle[0].From)} would have come out of itself: {steps}."
                : $"These make a circle, and not all of them say when, so {record.NameOf(circle[0].From)} may have come out of itself: {steps}.",
            dated ? "on" : "to",
            certainty,
            ValueList.From(circle.Skip(1).Take(MostShown).Select(e => new RelatedPlace(e.Claim.Pointer, record.Tell(e.Claim)))),
            dated ? "Correct the date that is wrong, or exchange those before and those after where they stand the wrong way round."
                : "If the body took its old name back, say when each change was made; if not, exchange those before and those after.");
    }
}
