namespace ConflictModel;

/// <summary>Gathers ranges of days that come ordered by their first day; those that overlap or touch become one.</summary>
internal sealed class DayRangesBuilder
{
    private readonly List<DayRange> ranges = [];

    internal void Add(long from, long to)
    {
        if (ranges.Count > 0 && from <= CalendarDays.Shift(ranges[^1].To, 1))
        {
            ranges[^1] = DayRange.Between(ranges[^1].From, Math.Max(ranges[^1].To, to));
        }
        else
        {
            ranges.Add(DayRange.Between(from, to));
        }
    }

    internal ValueList<DayRange> ToRanges() => ValueList.From(ranges);
}
