namespace ConflictModel;

/// <summary>What is said of dates that count from a source's own day.</summary>
public static class DateClueVerbs
{
    /// <summary>Says in which words a source dates something.</summary>
    /// <param name="source">The source.</param>
    /// <param name="of">What the words date.</param>
    /// <param name="words">The words, as the source has them: "on Monday".</param>
    /// <param name="known">When it was, by knowledge from elsewhere; unknown where nothing else tells.</param>
    /// <param name="dates">The claims whose dates were read from the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="of"/> names nothing, or <paramref name="words"/> is null or blank.</exception>
    public static DateClue Dates(this Source source, EntityId of, string words, Timing known = default, params Claim[] dates) =>
        new(Guard.Against.Null(source), words, of)
        {
            Known = known,
            Dates = ValueList.From(ValueList.From(Guard.Against.Null(dates)).Select(c => c.Id)),
            By = source.Itself().Saying(words),
        };
}
