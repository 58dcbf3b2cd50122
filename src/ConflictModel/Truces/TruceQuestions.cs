namespace ConflictModel;

/// <summary>Questions about truces on a day.</summary>
public static class TruceQuestions
{
    /// <summary>Asks whether a truce is in force.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="truce">The truce.</param>
    /// <param name="rule">The rule that decides; <see cref="TruceRule.DeclaredEnd"/> unless given. The answer names it.</param>
    /// <returns>The truce, with how certain it is that it is in force; possible and resting on nothing where no claim tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such truce.</exception>
    public static Answer<Truce> InForce(this DayView day, TruceId truce, TruceRule? rule = null)
    {
        Guard.Against.Null(day);
        rule ??= TruceRule.DeclaredEnd;
        if (!day.Record.TryFind(truce, out var found))
        {
            throw new ArgumentException($"The record holds no truce '{truce}'.", nameof(truce));
        }

        var counting = new List<WeighedMilestone>();
        var leftOut = new List<LeftOut>();
        foreach (var claim in day.Record.ClaimsAbout(truce))
        {
            if (claim is not Milestone milestone || milestone.Of != truce)
            {
                continue;
            }

            var weight = milestone.Polarity is Polarity.Negated ? Certainty.Impossible : day.Known.Weight(milestone, out _);
            if (weight is not Certainty.Impossible)
            {
                counting.Add(new WeighedMilestone(milestone, weight));
                continue;
            }

            day.Known.Weight(milestone, out var reason);
            leftOut.Add(new LeftOut(milestone, reason.Length > 0 ? reason : "denied"));
        }

        var (certainty, claims) = rule.Judge(ValueList.From(counting), day);
        var question = new Question(day.Record, "{value} is in force", truce, day, rule.Name);
        return new Answer<Truce>((Truce)found, certainty, claims, question, ValueList.From(leftOut));
    }

    /// <summary>Asks which truces are in force.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="rule">The rule that decides; <see cref="TruceRule.DeclaredEnd"/> unless given.</param>
    /// <returns>Each truce that is possibly or certainly in force, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    public static ValueList<Answer<Truce>> TrucesInForce(this DayView day, TruceRule? rule = null) =>
        ValueList.From(Guard.Against.Null(day).Record.Entities.OfType<Truce>()
            .Select(t => day.InForce(t, rule))
            .Where(a => a.Certainty is not Certainty.Impossible));

    /// <summary>Gets the claims that a truce was violated, up to the day. They do not end it.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="truce">The truce.</param>
    /// <returns>Each claim that counts, with how certain it is that the violation came no later than the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    public static ValueList<Answer<Violation>> ViolationsOf(this DayView day, TruceId truce)
    {
        var question = new Question(Guard.Against.Null(day).Record, "{subject} was violated", truce, day, "");
        return ValueList.From(
            from claim in day.Record.ClaimsAbout(truce)
            let violation = claim as Violation
            where violation is not null && violation.IsAffirmedAndActual
            let certainty = day.Known.Weight(violation, out _).And(violation.Of.Means(truce)).And(NoLater(violation, day))
            where certainty is not Certainty.Impossible
            select new Answer<Violation>(violation, certainty, [violation], question));
    }

    private static Certainty NoLater(Violation violation, DayView day)
    {
        var began = violation.When.Began;
        if (!began.IsKnown && violation.Act.TryGetId(out var act))
        {
            began = day.Record.ClaimsAbout(act).OfType<Occurrence>().Where(o => o.When.IsKnown).Select(o => o.When.Began).FirstOrDefault();
        }

        return day.Day.IsBefore(began, day.Known.Tolerance).Not();
    }
}
