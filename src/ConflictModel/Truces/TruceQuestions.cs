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

        var (counting, denials, leftOut) = (new List<WeighedMilestone>(), new List<Milestone>(), new List<LeftOut>());
        foreach (var claim in day.Record.ClaimsAbout(truce))
        {
            if (claim is not Milestone milestone || milestone.Of != truce)
            {
                continue;
            }

            var weight = day.Known.Weight(milestone, out var reason);
            if (weight is not Certainty.Impossible && milestone.Polarity is Polarity.Affirmed)
            {
                counting.Add(new WeighedMilestone(milestone, weight));
                continue;
            }

            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(milestone, reason));
            }
            else
            {
                denials.Add(milestone);
            }
        }

        // What one affirms and another denies is possible at most.
        var weighed = counting.Select(m => denials.Exists(d => Denies(d, m.Milestone, day)) ? m with { Weight = m.Weight.And(Certainty.Possible) } : m);
        var judged = rule.Judge(ValueList.From(weighed), day);
        var (certainty, claims) = (judged.Certainty, judged.Claims);

        // Who denies an end says that it holds; any other denial speaks against it.
        var holding = denials.Where(d => d.Reached.IsEnd && certainty is not Certainty.Impossible).ToArray();
        claims = [.. claims, .. holding];
        leftOut.AddRange(denials.Except(holding).Select(d => new LeftOut(d, "denies it")));
        var question = new Question(day.Known, "{value} is in force {day}", truce, day.Day, rule.Name);
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
    /// <exception cref="ArgumentException">The record holds no such truce.</exception>
    public static ValueList<Answer<Violation>> ViolationsOf(this DayView day, TruceId truce)
    {
        Guard.Against.Null(day).Record.MustHold(truce, nameof(truce));

        var question = new Question(day.Known, "{subject} had been violated by {date}", truce, day.Day, "");
        return ValueList.From(
            from claim in day.Record.ClaimsAbout(truce)
            let violation = claim as Violation
            where violation is not null && violation.IsAffirmedAndActual
            let certainty = day.Known.Weight(violation, out _).And(violation.Of.Means(truce)).And(NoLater(violation, day))
            where certainty is not Certainty.Impossible
            select new Answer<Violation>(violation, certainty, [violation], question));
    }

    private static bool Denies(Milestone denial, Milestone affirmed, DayView day) =>
        (denial.Reached == affirmed.Reached || (denial.Reached.IsEnd && affirmed.Reached.IsEnd))
        && denial.At.Began.IsSameDayAs(affirmed.At.Began, day.Known.Tolerance) is not Certainty.Impossible;

    /// <summary>Asks whether a violation came no later than the day: by its own date, or else by those that count of the act; where these differ it is open.</summary>
    private static Certainty NoLater(Violation violation, DayView day)
    {
        if (violation.When.IsKnown || !violation.Act.TryGetId(out var act))
        {
            return NoLater(violation.When, day);
        }

        var answers = day.Record.ClaimsAbout(act).OfType<Occurrence>()
            .Where(o => o.When.IsKnown && o.Of.Means(act) is Certainty.Certain && o.Polarity is Polarity.Affirmed && day.Known.Weight(o, out _) is not Certainty.Impossible)
            .Select(o => NoLater(o.When, day))
            .Distinct()
            .ToArray();
        return answers.Length == 1 ? answers[0] : Certainty.Possible;
    }

    private static Certainty NoLater(Timing when, DayView day) => day.Day.IsBefore(when.Began, day.Known.Tolerance).Not();
}
