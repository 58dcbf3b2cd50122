namespace ConflictModel;

/// <summary>A day that is not known, as one side of a question: any that a date can mean; or a side that is open, and lies beyond all days.</summary>
internal readonly struct DayVariable
{
    /// <summary>Stands for no day.</summary>
    internal const long None = long.MaxValue;

    /// <summary>Further than any day that is told apart: some million billion years.</summary>
    private const long Far = 1L << 60;

    /// <summary>The last day beyond those, with room up to what is open.</summary>
    private const long Edge = (Far * 2) - 16;

    // Most dates have no gaps: their first and last day then answer all questions, however many orders are tried.
    private readonly long low;
    private readonly long high;
    private readonly ImpreciseDate gappy;
    private readonly DateTolerance? tolerance; // null where there are no gaps

    /// <summary>Takes a day that a date can mean. A date beyond the days that are told apart can be any of those there, so that nothing is certain among several such dates.</summary>
    internal DayVariable(ImpreciseDate date, DateTolerance tolerance)
    {
        if (date.HasGaps)
        {
            (gappy, this.tolerance) = (date, tolerance);
            return;
        }

        var (from, to) = (date.EarliestDay(tolerance), date.LatestDay(tolerance));
        low = from < -Far ? -Edge : Math.Min(from, Far + 1);
        high = to > Far ? Edge : Math.Max(to, -Far);
    }

    private DayVariable(long settled) => (low, high) = (settled, settled);

    /// <summary>Gets a value indicating whether some days between the first and the last are none it can be.</summary>
    internal bool HasGaps => tolerance is not null;

    /// <summary>Gets the first day it can be, where it has no gaps.</summary>
    internal long Low => low;

    /// <summary>Gets the last day it can be, where it has no gaps.</summary>
    internal long High => high;

    /// <summary>Gets the side of what was always so.</summary>
    internal static DayVariable AlwaysBefore => new(-Far * 2);

    /// <summary>Gets the side of what goes on.</summary>
    internal static DayVariable AlwaysAfter => new(Far * 2);

    /// <summary>Gets a day that is known; at most <see cref="Far"/> away.</summary>
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
        if (from > Far)
        {
            return from <= Edge && gappy.LatestDay(tolerance) > Far ? from : None;
        }

        var next = gappy.NextDay(from <= -Far ? CalendarDays.NoEarliest : from, tolerance);
        return next == CalendarDays.NoLatest ? None
            : next > Far ? Far + 1
            : next < -Far ? Math.Max(from, -Edge)
            : next;
    }
}
