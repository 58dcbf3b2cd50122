namespace ConflictModel;

/// <summary>The days of a validity: of the stretch throughout which it holds, of the one on some day of which it holds, or of both.</summary>
internal readonly record struct ValidityDays
{
    private readonly StretchBounds? during;
    private readonly StretchBounds? someTime;

    private ValidityDays(StretchBounds? during, StretchBounds? someTime, bool before, bool after)
    {
        (this.during, this.someTime) = (during, someTime);
        Certain = (during?.Certain ?? default).Union(OnlyDay);

        // The marks are about the ends of the stretch throughout which it holds; without one, about those of the other.
        var first = Widened(during ?? someTime!.Value, before, after); // an undated validity has the unknown stretch
        Possible = during is null || someTime is null ? first : FromRange(first).Union(someTime.Value.Possible);
    }

    /// <summary>Gets the days on which it certainly holds.</summary>
    internal DayRanges Certain { get; }

    /// <summary>Gets the days on which it possibly holds.</summary>
    internal DayRanges Possible { get; }

    /// <summary>Gets the day on which it holds for having no other to choose from.</summary>
    private DayRanges OnlyDay => someTime is { } some && some.StartEarly == some.EndLate ? some.Possible : DayRanges.Empty;

    internal static ValidityDays Of(Validity validity, DateTolerance? tolerance) => new(
        validity.During.IsKnown || !validity.SomeTimeIn.IsKnown ? StretchBounds.Of(validity.During, tolerance) : null,
        validity.SomeTimeIn.IsKnown ? StretchBounds.Of(validity.SomeTimeIn, tolerance) : null,
        validity.StartIsFirstSeen,
        validity.EndIsLastSeen);

    internal Certainty OnEveryDayOf(StretchBounds asked)
    {
        if (Certain.Covers(asked.Possible))
        {
            return Certainty.Certain;
        }

        foreach (var range in Possible.Ranges)
        {
            if (asked.CanLieWithin(range))
            {
                return Certainty.Possible;
            }
        }

        return Certainty.Impossible;
    }

    internal Certainty OnSomeDayOf(StretchBounds asked) =>
        IsMet(asked) ? Certainty.Certain
        : Possible.Overlaps(asked.Possible) ? Certainty.Possible
        : Certainty.Impossible;

    /// <summary>Says whether every stretch within the bounds asked about has a day on which it holds.</summary>
    private bool IsMet(StretchBounds asked)
    {
        // The least that is asked about: the days from the latest start to the earliest end, or, if these may change places, any single day between.
        if (asked.StartLate > asked.EndEarly)
        {
            return Certain.Covers(DayRange.Between(asked.EndEarly, asked.StartLate));
        }

        return (during is { } lasted && lasted.MustMeet(asked))
            || (someTime is { } some && asked.StartLate <= some.StartEarly && some.EndLate <= asked.EndEarly);
    }

    private static DayRange Widened(StretchBounds bounds, bool before, bool after) => DayRange.Between(
        before ? CalendarDays.NoEarliest : bounds.StartEarly,
        after ? CalendarDays.NoLatest : bounds.EndLate);

    private static DayRanges FromRange(DayRange range) => range;
}
