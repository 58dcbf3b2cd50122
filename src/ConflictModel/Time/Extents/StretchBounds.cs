namespace ConflictModel;

/// <summary>Between which days a stretch of time starts and ends: each end the earliest and the latest it can be beside the other, for nothing ends before it starts.</summary>
/// <remarks>No bound stands for an end that is open as well as for one that may lie anywhere, so that what is open and what is not known never exclude each other.</remarks>
internal readonly record struct StretchBounds(long StartEarly, long StartLate, long EndEarly, long EndLate)
{
    /// <summary>Gets the days that every stretch within these bounds holds.</summary>
    internal DayRanges Certain =>
        StartLate <= EndEarly && StartLate != CalendarDays.NoLatest && EndEarly != CalendarDays.NoEarliest
            ? DayRange.Between(StartLate, EndEarly)
            : DayRanges.Empty;

    /// <summary>Gets the days that some stretch within these bounds holds.</summary>
    internal DayRange Possible => DayRange.Between(StartEarly, EndLate);

    internal static StretchBounds Of(ImpreciseInterval interval, DateTolerance? tolerance)
    {
        tolerance ??= DateTolerance.ByPrecision;
        var (startEarly, startLate) = interval.IsOpenAtStart ? (CalendarDays.NoEarliest, CalendarDays.NoEarliest) : Of(interval.Start, tolerance);
        var (endEarly, endLate) = interval.IsOpenAtEnd ? (CalendarDays.NoLatest, CalendarDays.NoLatest) : Of(interval.End, tolerance);
        return new(startEarly, Math.Min(startLate, endLate), Math.Max(endEarly, startEarly), endLate);
    }

    /// <summary>Gets the days that a date can mean; the one place here that asks a date for numbers.</summary>
    internal static (long Early, long Late) Of(ImpreciseDate date, DateTolerance? tolerance)
    {
        tolerance ??= DateTolerance.ByPrecision;
        return (date.EarliestDay(tolerance), date.LatestDay(tolerance));
    }

    /// <summary>Says whether some stretch within these bounds lies within a range.</summary>
    internal bool CanLieWithin(DayRange range) => range.From <= StartLate && EndEarly <= range.To;

    /// <summary>Says whether every stretch within these bounds has a day in common with every one within others.</summary>
    internal bool MustMeet(StretchBounds other) => StartLate <= other.EndEarly && other.StartLate <= EndEarly;

    /// <summary>Says whether some stretch within these bounds has a day in common with one within others.</summary>
    internal bool CanMeet(StretchBounds other) => StartEarly <= other.EndLate && other.StartEarly <= EndLate;
}
