namespace ConflictModel;

/// <summary>A day that is not known, as one side of a question: any that a date can mean; or a side that is open, and lies beyond all days.</summary>
internal readonly struct DayVariable
{
    /// <summary>Stands for no day.</summary>
    internal const long None = long.MaxValue;

    /// <summary>Further than any day that is told apart: some million billion years.</summary>
    private const long Far = 1L << 60;

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

    /// <summary>Gets a day that is known, or none beyond <see cref="Far"/> where there is no bound.</summary>
    internal static DayVariable On(long day) => new(Math.Clamp(day, -Far, Far));

    /// <summary>Finds the first day it can be from a given one on.</summary>
    internal long Next(long from)
    {
        if (isSettled)
        {
            return from <= settled ? settled : None;
        }

        var next = date.NextDay(from <= -Far ? CalendarDays.NoEarliest : from, tolerance);
        return next is CalendarDays.NoLatest or > Far ? None : Math.Max(next, -Far);
    }
}
