namespace ConflictModel;

/// <summary>A day that is not known, as one side of a question: any that a date can mean; or a side that is open, and lies beyond all days.</summary>
internal readonly struct DayVariable
{
    /// <summary>Stands for no day.</summary>
    internal const long None = long.MaxValue;

    /// <summary>Further than any day that is told apart: some million billion years.</summary>
    private const long Far = 1L << 60;

    // Most dates have no gaps: their first and last day then answer all questions, however many orders are tried.
    private readonly long low;
    private readonly long high;
    private readonly ImpreciseDate gappy;
    private readonly DateTolerance? tolerance; // null where there are no gaps

    internal DayVariable(ImpreciseDate date, DateTolerance tolerance)
    {
        if (date.HasGaps)
        {
            (gappy, this.tolerance) = (date, tolerance);
            return;
        }

        (low, high) = (Math.Max(date.EarliestDay(tolerance), -Far), Math.Clamp(date.LatestDay(tolerance), -Far, Far));
    }

    private DayVariable(long settled) => (low, high) = (settled, settled);

    /// <summary>Gets the side of what was always so.</summary>
    internal static DayVariable AlwaysBefore => new(-Far * 2);

    /// <summary>Gets the side of what goes on.</summary>
    internal static DayVariable AlwaysAfter => new(Far * 2);

    /// <summary>Gets a day that is known, or none beyond <see cref="Far"/> where there is no bound.</summary>
    internal static DayVariable On(long day) => new(Math.Clamp(day, -Far, Far));

    /// <summary>Finds the first day it can be from a given one on.</summary>
    internal long Next(long from)
    {
        if (tolerance is not null)
        {
            return NextBehindGaps(from);
        }

        var next = Math.Max(from, low);
        return next <= high ? next : None;
    }

    private long NextBehindGaps(long from)
    {
        var next = gappy.NextDay(from <= -Far ? CalendarDays.NoEarliest : from, tolerance);
        return next is CalendarDays.NoLatest or > Far ? None : Math.Max(next, -Far);
    }
}
