namespace ConflictModel;

/// <summary>Finds when an obligation is due, whole or in stages, and how much of it.</summary>
internal sealed class DueDateSearch
{
    private readonly RecordView view;
    private readonly Obligation obligation;
    private readonly Certainty weight;
    private readonly List<LeftOut> leftOut = [];
    private readonly List<DueDate> found;

    internal DueDateSearch(RecordView view, Obligation obligation)
    {
        if (!view.Record.TryFind(obligation.Id, out var claim) || claim is not Obligation held)
        {
            throw new ArgumentException($"The record holds no obligation '{obligation.Id}'.", nameof(obligation));
        }

        (this.view, this.obligation) = (view, held);
        weight = held.Polarity is Polarity.Negated ? Certainty.Impossible : view.Weight(held, out _);
        // In stages, the last one completes it.
        found = held.Due.IsKnown || held.Deadline.IsKnown || held.Instalments.IsEmpty
            ? Find(held.Due, held.Deadline)
            : Find(held.Instalments[^1].Due, held.Instalments[^1].Deadline);
    }

    private bool SaysWhen => obligation.Due.IsKnown || obligation.Deadline.IsKnown || obligation.Instalments.Any(i => i.Due.IsKnown || i.Deadline.IsKnown);

    internal ValueList<Answer<ImpreciseDate>> Dates()
    {
        if (weight is Certainty.Impossible || !SaysWhen)
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

        var certainty = Passed(found, day) is var passed && passed is Certainty.Impossible ? passed : passed.And(weight);
        var claims = found.SelectMany(f => f.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance);
        return new Answer<Obligation>(obligation, certainty, ValueList.From(claims), question, ValueList.From(leftOut));
    }

    /// <summary>Adds up what the stages that had fallen due before the day bring.</summary>
    internal Answer<Estimate> Quantity(DayView day)
    {
        var question = new Question(view, $"{{value}} had fallen due {{day}}: {obligation.Tell(view.Record.Names)}", default, day.Day, "", obligation.QuantityUnit.Length > 0 ? obligation.QuantityUnit : "of it");
        var stages = obligation.Instalments.IsEmpty ? [(obligation.Quantity, Dates: found)] : obligation.Instalments.Select(i => (i.Quantity, Dates: Find(i.Due, i.Deadline))).ToArray();
        var passed = InOrder(stages.Select(s => Passed(s.Dates, day)).Append(Passed(found, day)).ToArray());
        var begun = stages.Zip(passed).Where(s => s.Second is not Certainty.Impossible).Select(s => Due(s.First.Quantity, s.Second)).ToArray();
        var due = begun.Length == 0 ? Estimate.Exactly(0) : Estimate.SumOfDisjoint(begun);
        var claims = stages.SelectMany(s => s.Dates).SelectMany(d => d.Claims).Prepend(obligation).Distinct<Claim>(ReferenceEqualityComparer.Instance);
        return weight is Certainty.Impossible
            ? new Answer<Estimate>(default, Certainty.Possible, default, question, ValueList.From(leftOut))
            : new Answer<Estimate>(Whole(due, passed), passed.Contains(Certainty.Possible) ? Certainty.Possible : weight, ValueList.From(claims), question, ValueList.From(leftOut.Distinct()));
    }

    /// <summary>Stages fall due in order, and the whole last: what comes before one that is due, is due too, though nobody dates it.</summary>
    private static Certainty[] InOrder(Certainty[] passed)
    {
        for (var i = passed.Length - 2; i >= 0; i--)
        {
            passed[i] = passed[i + 1] is Certainty.Certain ? Certainty.Certain : passed[i];
        }

        return passed[..^1];
    }

    /// <summary>Once all stages are due, so is all of it; before that, no more than all of it.</summary>
    private Estimate Whole(Estimate due, Certainty[] passed)
    {
        if (obligation.Quantity.IsKnown && Array.TrueForAll(passed, p => p is Certainty.Certain))
        {
            return obligation.Quantity;
        }

        return due.Greatest is not null || obligation.Quantity.Greatest is not { } all || due.Least > all ? due
            : due.Least is { } least ? Estimate.Between(least, all)
            : Estimate.UpTo(all);
    }

    private static Estimate Due(Estimate quantity, Certainty passed) =>
        passed is Certainty.Certain ? quantity
        : quantity.Greatest is { } greatest ? Estimate.UpTo(greatest)
        : Estimate.Unknown;

    /// <summary>Says whether the dates lie before a day; accounts that differ on the date may agree that it has passed.</summary>
    private Certainty Passed(List<DueDate> dates, DayView day)
    {
        var passed = dates.Select(d => d.On.IsBefore(day.Day, view.Tolerance)).Distinct().ToArray();
        return passed is not [var agreed] ? Certainty.Possible
            : agreed is Certainty.Impossible ? agreed
            : agreed.And(dates.Select(d => d.Certainty).Aggregate(Certainty.Impossible, Certainties.Or));
    }

    private List<DueDate> Find(Timing due, Deadline deadline) =>
        due.IsKnown ? [new DueDate(due.Finished, Certainty.Certain, [obligation])]
        : deadline.IsKnown ? Count(deadline)
        : [];

    private List<DueDate> Count(Deadline deadline)
    {
        var dates = new List<DueDate>();
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
            dates.Add(new DueDate(answer.Value, denied ? answer.Certainty.And(Certainty.Possible) : answer.Certainty, [obligation, .. answer.Claims]));
        }

        return dates;
    }

    private sealed record DueDate(ImpreciseDate On, Certainty Certainty, ValueList<Claim> Claims);
}
