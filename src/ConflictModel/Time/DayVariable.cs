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

    private readonly ImpreciseDate date;
    private readonly DateTolerance? tolerance;
    private readonly long settled;
    private readonly bool isSettled;

    internal DayVariable(ImpreciseDate date, DateTolerance tolerance) => (this.date, this.tolerance) = (date, tolerance);

    private DayVariable(long settled) => (this.settled, isSettled) = (settled, true);

    /// <summary>Gets the side of what was always so.</summary>
    internal static DayVariable AlwaysBefore => new(-Far * 2);

    /// <summary>Gets the side of what goes on.</summary>
    internal static DayVariable AlwaysAfter => new(Far * 2);

    /// <summary>Gets a day that is known; beyond all that are told apart where there is no bound.</summary>
    internal static DayVariable On(long day) => new(Math.Clamp(day, -Edge, Edge));

    /// <summary>Finds the first day it can be from a given one on.</summary>
    internal long Next(long from)
    {
        if (isSettled)
        {
            return from <= settled ? settled : None;
        }

        // A date beyond the days that are told apart can be any of those there, so that nothing is certain among several such dates.
        if (from > Far)
        {
            return from <= Edge && date.LatestDay(tolerance) > Far ? from : None;
        }

        var next = date.NextDay(from <= -Far ? CalendarDays.NoEarliest : from, tolerance);
        return next == CalendarDays.NoLatest ? None
            : next > Far ? Far + 1
            : next < -Far ? Math.Max(from, -Edge)
            : next;
    }
}
