namespace ConflictModel;

/// <summary>Questions about the day on which a source was written, and about the dates that hang on it.</summary>
public static class DatingQuestions
{
    /// <summary>Asks what speaks for and against the dates that a source is given: its own, and the keeper's.</summary>
    /// <param name="record">The record.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such source.</exception>
    public static SourceDating DatingOf(this ConflictRecord record, SourceId source) => new RecordView(Guard.Against.Null(record)).DatingOf(source);

    /// <summary>Asks what speaks for and against the dates that a source is given, as far as it had been said.</summary>
    /// <param name="known">The record as it is asked.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such source.</exception>
    public static SourceDating DatingOf(this RecordView known, SourceId source)
    {
        var record = Guard.Against.Null(known).Record;
        record.MustHold(source, nameof(source));
        record.TryFind(source, out var found);
        var counting = record.ClaimsAbout(source).Where(c => c.Polarity is Polarity.Affirmed && known.Weight(c, out _) is not Certainty.Impossible).ToArray();
        return new SourceDating(
            record,
            (Source)found!,
            ValueList.From(counting.OfType<Milestone>().Where(m => m.Of == source && m.Reached == MilestoneKind.Published)),
            ValueList.From(counting.OfType<DateClue>().Where(c => c.In == source)));
    }
}
