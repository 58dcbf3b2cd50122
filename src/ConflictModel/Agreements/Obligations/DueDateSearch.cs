namespace ConflictModel;

/// <summary>Finds when an obligation is due.</summary>
internal sealed class DueDateSearch
{
    private readonly RecordView view;
    private readonly Obligation obligation;
    private readonly Certainty weight;
    private readonly List<LeftOut> leftOut = [];
    private readonly List<(ImpreciseDate On, Certainty Certainty, ValueList<Claim> Claims)> found = [];

    internal DueDateSearch(RecordView view, Obligation obligation)
    {
        if (!view.Record.TryFind(obligation.Id, out var claim) || claim is not Obligation held)
        {
            throw new ArgumentException($"The record holds no obligation '{obligation.Id}'.", nameof(obligation));
        }

        (this.view, this.obligation) = (view, held);
        weight = held.Polarity is Polarity.Negated ? Certainty.Impossible : view.Weight(held, out _);
        if (held.Due.IsKnown)
        {
            found.Add((held.Due.Finished, Certainty.Certain, [held]));
        }
        else if (held.Deadline.IsKnown)
        {
            Count();
        }
    }

    internal ValueList<Answer<ImpreciseDate>> Dates()
    {
        if (weight is Certainty.Impossible || !(obligation.Due.IsKnown || obligation.Deadline.IsKnown))
        {
            return default;
        }

        var question = new Question(view, $"due {{value}}: {obligation.Tell(view.Record.Names)}", default, default, "");
        if (found.Count == 0)
        {
            return [new Answer<ImpreciseDate>(default, Certainty.Possible, default, question, ValueList.From(leftOut))];
        }

        // Of several dates none is certain: accounts differ.
        var rivals = found.Count == 1 ? Certainty.Certain : Certainty.Possible;
        return ValueList.From(found.Select(f => new Answer<ImpreciseDate>(f.On, f.Certainty.And(weight).And(rivals), f.Claims, question, ValueList.From(leftOut))));
    }

    internal Answer<Obligation> IsDue(DayView day)
    {
        var question = new Question(view, "{value}: the time for this had run out {day}", default, day.Day, "");
        if (found.Count == 0 || weight is Certainty.Impossible)
        {
            return new Answer<Obligation>(obligation, Certainty.Possible, default, question, ValueList.From(leftOut));
        }

        // Accounts that differ on the date may agree that it has passed.
        var passed = found.Select(f => f.On.IsBefore(day.Day, view.Tolerance)).Distinct().ToArray();
        var certainty = passed.Length > 1 ? Certainty.Possible
            : passed[0] is Certainty.Impossible ? Certainty.Impossible
            : passed[0].And(weight).And(found.Select(f => f.Certainty).Aggregate(Certainty.Impossible, Certainties.Or));
        var claims = found.SelectMany(f => f.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance);
        return new Answer<Obligation>(obligation, certainty, ValueList.From(claims), question, ValueList.From(leftOut));
    }

    private void Count()
    {
        var deadline = obligation.Deadline;
        var (counting, undated, denials) = (new List<Milestone>(), new List<Milestone>(), new List<Milestone>());
        foreach (var milestone in view.Record.ClaimsAbout(deadline.From).OfType<Milestone>().Where(m => m.Of == deadline.From && m.Reached == deadline.Milestone))
        {
            if (view.Weight(milestone, out var reason) is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(milestone, reason));
                continue;
            }

            (milestone.Polarity is Polarity.Negated ? denials : milestone.At.Began.IsKnown ? counting : undated).Add(milestone);
        }

        leftOut.AddRange(undated.Select(m => new LeftOut(m, "gives no date")));
        leftOut.AddRange(denials.Select(m => new LeftOut(m, "denies it")));
        var question = new Question(view, "", deadline.From, default, "");
        foreach (var answer in counting.Tally(view, m => deadline.CountFrom(m.At.Began), question))
        {
            var denied = denials.Exists(d => answer.Claims.OfType<Milestone>().Any(m => d.At.Began.IsSameDayAs(m.At.Began, view.Tolerance) is not Certainty.Impossible));
            found.Add((answer.Value, denied ? answer.Certainty.And(Certainty.Possible) : answer.Certainty, [obligation, .. answer.Claims]));
        }
    }
}
