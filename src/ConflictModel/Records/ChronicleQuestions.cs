namespace ConflictModel;

/// <summary>Questions about what happened when, in the order of time.</summary>
public static class ChronicleQuestions
{
    /// <summary>Asks for all dated claims, in the order of time.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <returns>One answer for each claim; see the question about one thing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static ValueList<Answer<DatedClaim>> Chronicle(this RecordView view) => Run(view, Guard.Against.Null(view).Record.Claims, default);

    /// <summary>Asks for the dated claims about something, in the order of time.</summary>
    /// <remarks>The order is that of the earliest possible days, and of the record where these are the same: what may have come first is not settled by it. Claims that are told by an actor, or that cite a source, are not about it.</remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="of">The actor, truce, incident or other thing.</param>
    /// <returns>One answer for each claim; a violation without a time of its own stands at each time that its act is given. One that is rejected, superseded, not actual or not yet said is impossible, and left out with the reason; one that denies stands as it is told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<DatedClaim>> ChronicleOf(this RecordView view, EntityId of)
    {
        Guard.Against.Null(view).Record.MustHold(of, nameof(of));
        return Run(view, view.Record.ClaimsAbout(of), of);
    }

    private static ValueList<Answer<DatedClaim>> Run(RecordView view, IEnumerable<Claim> claims, EntityId of)
    {
        var found = new List<Answer<DatedClaim>>();
        var question = new Question(view, "{value}", of, default, "");
        foreach (var claim in claims)
        {
            if (ClaimTimes.TryRead(claim, of, out var when))
            {
                var weight = view.Weight(claim, out var reason);
                var counts = weight is not Certainty.Impossible;
                found.Add(new Answer<DatedClaim>(new(claim, when), weight, counts ? [claim] : default, question, counts ? default : [new LeftOut(claim, reason)]));
            }
            else if (claim is Violation violation && violation.Act.TryGetId(out var act) && ClaimTimes.TellsOf(violation, of))
            {
                AddByTheAct(found, violation, act, view, question);
            }
        }

        return ValueList.From(found.OrderBy(a => a.Value.When.Began, ImpreciseDate.ByEarliest));
    }

    /// <summary>Adds a violation that states no time of its own at each time that somebody gives for its act.</summary>
    private static void AddByTheAct(List<Answer<DatedClaim>> found, Violation violation, IncidentId act, RecordView view, Question question)
    {
        var weight = view.Weight(violation, out var reason);
        foreach (var time in view.WhenOf(act))
        {
            var certainty = weight.And(time.Certainty);
            if (weight is Certainty.Impossible)
            {
                found.Add(new Answer<DatedClaim>(new(violation, time.Value), certainty, default, question, [new LeftOut(violation, reason)]));
            }
            else if (certainty is not Certainty.Impossible)
            {
                found.Add(new Answer<DatedClaim>(new(violation, time.Value), certainty, [violation, .. time.Claims], question, time.LeftOut));
            }
        }
    }
}
