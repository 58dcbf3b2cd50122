namespace ConflictModel;

/// <summary>Questions about why things came about and what came of them.</summary>
public static class CauseQuestions
{
    private const string Because = "{subject} came about because of {value}";
    private const string CameOfIt = "{subject} had the outcome {value}";

    /// <summary>Asks why something came about.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What came about.</param>
    /// <param name="point">Which point in its life is asked about; why it came about at all unless given.</param>
    /// <returns>Each reason that somebody gives, one in words only as a description; unknown where somebody says that the reasons are not clear; empty where nobody speaks of them. Impossible where somebody denies it and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Reference<EntityId>>> CausesOf(this ConflictRecord record, EntityId of, MilestoneKind point = default) =>
        new RecordView(Guard.Against.Null(record)).CausesOf(of, point);

    /// <summary>Asks why something came about.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="of">What came about.</param>
    /// <param name="point">Which point in its life is asked about; why it came about at all unless given.</param>
    /// <returns>Each reason that somebody gives, one in words only as a description; unknown where somebody says that the reasons are not clear; empty where nobody speaks of them. Impossible where somebody denies it and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Reference<EntityId>>> CausesOf(this RecordView view, EntityId of, MilestoneKind point = default)
    {
        Guard.Against.Null(view).Record.MustHold(of, nameof(of));
        var form = point == default ? Because : $"{{subject}} was {point} because of {{value}}";
        return view.Record.ClaimsAbout(of).OfType<Cause>().Where(c => c.Of == of && c.Point == point).Tally(view, Reason, new Question(view, form, of, default, ""));
    }

    /// <summary>Asks what came of something, whatever the day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="of">What had the outcome.</param>
    /// <returns>Each outcome that somebody speaks of: impossible where it is denied and nobody says so ("they produced no settlement"); empty where nobody speaks of any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<OutcomeKind>> OutcomesOf(this ConflictRecord record, EntityId of) =>
        new RecordView(Guard.Against.Null(record)).OutcomesOf(of);

    /// <summary>Asks what came of something, whatever the day.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="of">What had the outcome.</param>
    /// <returns>Each outcome that somebody speaks of: impossible where it is denied and nobody says so ("they produced no settlement"); empty where nobody speaks of any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<OutcomeKind>> OutcomesOf(this RecordView view, EntityId of)
    {
        Guard.Against.Null(view).Record.MustHold(of, nameof(of));
        return Outcomes(view.Record, of).Tally(view, o => o.Result, new Question(view, CameOfIt, of, default, ""));
    }

    /// <summary>Asks what had come of something by a day.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">What had the outcome.</param>
    /// <returns>Each outcome that somebody speaks of; impossible where it is denied and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<OutcomeKind>> OutcomesOf(this DayView day, EntityId of)
    {
        Guard.Against.Null(day).Record.MustHold(of, nameof(of));
        return Outcomes(day.Record, of).Tally(day, o => o.Result, new Question(day.Known, $"{CameOfIt} {{day}}", of, day.Day, day.Persistence.RuleName()));
    }

    private static IEnumerable<Outcome> Outcomes(ConflictRecord record, EntityId of) => record.ClaimsAbout(of).OfType<Outcome>().Where(o => o.Of == of);

    private static Reference<EntityId> Reason(Cause cause) =>
        cause.BecauseOf == default && cause.Words.Length > 0 ? Reference<EntityId>.Described(cause.Words) : cause.BecauseOf;
}
