namespace ConflictModel;

/// <summary>Questions about truces on a day.</summary>
public static class TruceQuestions
{
    /// <summary>Asks whether a truce is in force.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="truce">The truce.</param>
    /// <param name="rule">The rule that decides; <see cref="TruceRule.DeclaredEnd"/> unless given. The answer names it.</param>
    /// <param name="scope">For whom, where and at what clock time; the whole truce unless given.</param>
    /// <returns>The truce, with how certain it is that it is in force; possible and resting on nothing where no claim tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such truce, or nothing that the scope names.</exception>
    public static Answer<Truce> InForce(this DayView day, TruceId truce, TruceRule? rule = null, TruceScope? scope = null) =>
        new TruceInquiry(Guard.Against.Null(day), truce, scope ?? TruceScope.Whole).Run(rule ?? TruceRule.DeclaredEnd);

    /// <summary>Asks which truces are in force.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="rule">The rule that decides; <see cref="TruceRule.DeclaredEnd"/> unless given.</param>
    /// <param name="scope">For whom, where and at what clock time; whole truces unless given.</param>
    /// <returns>Each truce that is possibly or certainly in force, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds nothing that the scope names.</exception>
    public static ValueList<Answer<Truce>> TrucesInForce(this DayView day, TruceRule? rule = null, TruceScope? scope = null) =>
        ValueList.From(Guard.Against.Null(day).Record.Entities.OfType<Truce>()
            .Select(t => day.InForce(t, rule, scope))
            .Where(a => a.Certainty is not Certainty.Impossible));

    /// <summary>Asks whether a truce covers the whole of a place on a day, by what is said of its area. Whether it is in force is another question.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="truce">The truce.</param>
    /// <param name="place">The place.</param>
    /// <returns>
    /// The place. Possible where only a part of it is covered, where a part of some place is told in words, and where the record does not tell what the
    /// place lies within; possible and resting on nothing where no area is said.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such truce, or no such place.</exception>
    public static Answer<Place> Covers(this DayView day, TruceId truce, PlaceId place)
    {
        Guard.Against.Null(day).Record.MustHold(truce, nameof(truce));
        day.Record.MustHold(place, nameof(place));
        return new TruceCoverage(day, truce, place).Run();
    }

    /// <summary>Asks who declared a truce, up to the day.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="truce">The truce.</param>
    /// <returns>Each actor who possibly or certainly did; one told only by a description is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such truce.</exception>
    public static ValueList<Answer<Actor>> DeclarersOf(this DayView day, TruceId truce)
    {
        Guard.Against.Null(day).Record.MustHold(truce, nameof(truce));
        var question = new Question(day.Known, "{value} had declared {subject} by {date}", truce, day.Day, "");
        var declared = day.Record.ClaimsAbout(truce).OfType<Milestone>()
            .Where(m => m.Of == truce && m.Reached == MilestoneKind.Declared && NoLater(m, m.At, day) is not Certainty.Impossible)
            .ToArray();
        var actors = declared.SelectMany(m => m.Actors).SelectMany(a => a.Ids()).Distinct().Select(id => day.Record.TryFind(id, out var entity) ? entity : null).OfType<Actor>();
        return ValueList.From(
            from actor in actors
            from answer in declared.Where(m => m.Actors.Any(a => IsNamed(a, actor.Id)))
                .Tally(day.Known, _ => actor, question, m => NoLater(m, m.At, day) is Certainty.Certain && m.Actors.Any(a => a.Means(actor.Id) is Certainty.Certain))
            where answer.Certainty is not Certainty.Impossible
            select answer);
    }

    /// <summary>Gets the claims that a truce or an instrument was violated, up to the day. They do not end it.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">The truce, agreement or resolution.</param>
    /// <param name="clause">The clause asked about, as the claims write it; any unless given. A claim that names none may be of this one.</param>
    /// <param name="obligation">The obligation asked about; any unless given. A claim that names none may be of this one.</param>
    /// <returns>Each claim that counts, with how certain it is that the violation came no later than the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> or <paramref name="clause"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such thing.</exception>
    public static ValueList<Answer<Violation>> ViolationsOf(this DayView day, EntityId of, string clause = "", ClaimId obligation = default)
    {
        Guard.Against.Null(day).Record.MustHold(of, nameof(of));
        Guard.Against.Null(clause);
        var question = new Question(day.Known, "{subject} had been violated by {date}", of, day.Day, "");
        return ValueList.From(
            from claim in day.Record.ClaimsAbout(of)
            let violation = claim as Violation
            where violation is not null && violation.IsAffirmedAndActual
            let certainty = day.Known.Weight(violation, out _).And(violation.Of.Means(of)).And(NoLater(violation, day)).And(IsOf(violation, clause, obligation, day.Record))
            where certainty is not Certainty.Impossible
            select new Answer<Violation>(violation, certainty, [violation], question));
    }

    private static bool IsNamed(Reference<ActorId> reference, ActorId id) =>
        reference.Kind is ReferenceKind.Named or ReferenceKind.Candidates && reference.Means(id) is not Certainty.Impossible;

    /// <summary>Asks whether a violation is of a clause, named by itself or by its obligations, and of an obligation.</summary>
    private static Certainty IsOf(Violation violation, string clause, ClaimId obligation, ConflictRecord record)
    {
        var clauses = violation.Obligations
            .Select(o => record.TryFind(o, out var claim) && claim is Obligation owed ? owed.Clause : "")
            .Append(violation.Clause).Where(c => c.Length > 0).ToArray();
        var ofClause = clause.Length == 0 || clauses.Contains(clause) ? Certainty.Certain : clauses.Length == 0 ? Certainty.Possible : Certainty.Impossible;
        var ofObligation = obligation == default || violation.Obligations.Contains(obligation) ? Certainty.Certain
            : violation.Obligations.IsEmpty ? Certainty.Possible
            : Certainty.Impossible;
        return ofClause.And(ofObligation);
    }

    /// <summary>Asks whether a violation came no later than the day: by its own date, or else by those that count of the act; where these differ it is open.</summary>
    private static Certainty NoLater(Violation violation, DayView day)
    {
        if (violation.When.IsKnown || !violation.Act.TryGetId(out var act))
        {
            return NoLater(violation, violation.When, day);
        }

        var answers = day.Record.ClaimsAbout(act).OfType<Occurrence>()
            .Where(o => o.When.IsKnown && o.Of.Means(act) is Certainty.Certain && o.Polarity is Polarity.Affirmed && day.Known.Weight(o, out _) is not Certainty.Impossible)
            .Select(o => NoLater(o.When, day))
            .Distinct()
            .ToArray();
        return answers.Length == 1 ? answers[0] : Certainty.Possible;
    }

    /// <summary>Asks whether something came no later than the day; what has no date had come by the day on which it was told.</summary>
    private static Certainty NoLater(Claim claim, Timing when, DayView day) =>
        !when.IsKnown && day.Record.Index.Said(claim) is { IsKnown: true } said ? day.Day.IsBefore(said.Date, day.Known.Tolerance) is Certainty.Impossible ? Certainty.Certain : Certainty.Possible
        : NoLater(when, day);

    private static Certainty NoLater(Timing when, DayView day) => day.Day.IsBefore(when.Began, day.Known.Tolerance).Not();
}
