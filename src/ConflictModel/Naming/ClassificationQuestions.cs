namespace ConflictModel;

/// <summary>Questions about what things are, by whose account, on a day.</summary>
public static class ClassificationQuestions
{
    private const string IsAnyDay = "{subject} is classified as {value}";
    private const string IsA = "{subject} is classified as {value} {day}";

    /// <summary>Asks what kinds of a code list something is said to be of.</summary>
    /// <typeparam name="T">The code list.</typeparam>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">What is classified.</param>
    /// <returns>Each kind that is possible or certain; codes of other schemes are passed over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<T>> ClassesOf<T>(this DayView day, EntityId of)
        where T : struct, ICodeList<T> =>
        ValueList.From(Tally<T>(day, of).Where(a => a.Certainty is not Certainty.Impossible));

    /// <summary>Asks whether something is of a kind.</summary>
    /// <typeparam name="T">The code list.</typeparam>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">What is classified.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Impossible where somebody denies it and nobody says so; possible and resting on nothing where no claim tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static Answer<T> IsClassifiedAs<T>(this DayView day, EntityId of, T kind)
        where T : struct, ICodeList<T> =>
        Tally<T>(day, of).FirstOrDefault(a => a.Value.Equals(kind)) ?? new Answer<T>(kind, Certainty.Possible, default, QuestionOf(day, of));

    /// <summary>Asks under which codes something is filed, of whatever scheme.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">What is classified.</param>
    /// <returns>Each code that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Code>> CodesOf(this DayView day, EntityId of) =>
        ValueList.From(Claims(day, of).Tally(day, c => c.As, QuestionOf(day, of)).Where(a => a.Certainty is not Certainty.Impossible));

    /// <summary>Asks what kinds of a code list something is said to be of, whatever the day: what an incident or a text is does not change.</summary>
    /// <typeparam name="T">The code list.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="of">What is classified.</param>
    /// <returns>Each kind that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<T>> ClassesOf<T>(this ConflictRecord record, EntityId of)
        where T : struct, ICodeList<T>
    {
        Guard.Against.Null(record).MustHold(of, nameof(of));
        var known = new RecordView(record);
        var claims = record.ClaimsAbout(of).OfType<Classification>().Where(c => c.Of == of && c.As.Scheme == T.Scheme);
        return ValueList.From(claims
            .Tally(known, c => T.Parse(c.As.Text, null), new Question(known, IsAnyDay, of, default, ""))
            .Where(a => a.Certainty is not Certainty.Impossible));
    }

    private static ValueList<Answer<T>> Tally<T>(DayView day, EntityId of)
        where T : struct, ICodeList<T> =>
        Claims(day, of).Where(c => c.As.Scheme == T.Scheme).Tally(day, c => T.Parse(c.As.Text, null), QuestionOf(day, of));

    private static IEnumerable<Classification> Claims(DayView day, EntityId of)
    {
        Guard.Against.Null(day).Record.MustHold(of, nameof(of));
        return day.Record.ClaimsAbout(of).OfType<Classification>().Where(c => c.Of == of);
    }

    private static Question QuestionOf(DayView day, EntityId of) => new(day.Known, IsA, of, day.Day, day.Persistence.RuleName());
}
