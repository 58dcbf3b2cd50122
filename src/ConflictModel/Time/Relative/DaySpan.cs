using NodaTime;

namespace ConflictModel;

/// <summary>Counting days and making dates of bounds, without leaving the calendar.</summary>
internal static class DaySpan
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    /// <summary>Moves a day; null where that leads out of the years -9998 to 9999.</summary>
    internal static LocalDate? Shift(LocalDate day, CountUnit unit, int count)
    {
        switch (unit)
        {
            case CountUnit.Years or CountUnit.Months:
                var months = ((long)day.Year * 12) + day.Month - 1 + (unit is CountUnit.Years ? count * 12L : count);
                return months < FirstYear * 12L || months >= (LastYear + 1) * 12L ? null
                    : unit is CountUnit.Years ? day.PlusYears(count) : day.PlusMonths(count);
            default:
                var days = unit is CountUnit.Weeks ? count * 7L : count;
                var (before, after) = (Between(LocalDate.MinIsoValue, day), Between(day, LocalDate.MaxIsoValue));
                return days < -before || days > after ? null : day.PlusDays((int)days);
        }
    }

    internal static int Between(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    /// <summary>Counts the days between two spans, either side of which may be open; 0 where they touch or overlap.</summary>
    internal static int Gap((LocalDate? First, LocalDate? Last) one, (LocalDate? First, LocalDate? Last) other) =>
        one.Last is { } end && other.First is { } start && end < start ? Between(end, start)
        : other.Last is { } otherEnd && one.First is { } oneStart && otherEnd < oneStart ? Between(otherEnd, oneStart)
        : 0;

    internal static (LocalDate? First, LocalDate? Last) Of(ImpreciseDate date) => (Of(date.Earliest), Of(date.Latest));

    /// <summary>Counts the days on either side that a date strays by, being "about" or "perhaps".</summary>
    internal static int Slack(ImpreciseDate date, DateTolerance tolerance) => Math.Max(
        Gap((Of(date.Earliest), null), (null, Of(date.EarliestWithin(tolerance)))),
        Gap((null, Of(date.Latest)), (Of(date.LatestWithin(tolerance)), null)));

    internal static LocalDate? Of(DayBound bound) => bound.TryGetDate(out var day) ? day : null;

    /// <summary>Makes the date that lies within two days, as a month or a year where they bound just that; null is no bound.</summary>
    internal static ImpreciseDate Within(LocalDate? first, LocalDate? last) => (first, last) switch
    {
        (null, null) => ImpreciseDate.Unknown,
        ({ } from, null) => ImpreciseDate.OnOrAfter(from),
        (null, { } to) => ImpreciseDate.OnOrBefore(to),
        ({ } from, { } to) when from == to => from,
        ({ Day: 1, Month: 1 } from, { Day: 31, Month: 12 } to) when from.Year == to.Year => new ImpreciseDate(from.Year),
        ({ Day: 1 } from, { } to) when IsMonthEnd(to) =>
            from.ToYearMonth() == to.ToYearMonth() ? Month(from) : ImpreciseDate.Within(Month(from), Month(to)),
        ({ } from, { } to) => ImpreciseDate.Within(from, to),
    };

    internal static ImpreciseDate Month(LocalDate day) => new(day.Year, day.Month);

    internal static LocalDate MonthEnd(LocalDate day) => day.With(DateAdjusters.EndOfMonth);

    internal static bool IsMonthEnd(LocalDate day) => day == MonthEnd(day);

    /// <summary>Qualifies a date of any shape: one that is bounded, at its bounds.</summary>
    internal static ImpreciseDate Qualified(ImpreciseDate date, bool about, bool perhaps)
    {
        if (!date.IsKnown || date.IsLongYear || !(about || perhaps))
        {
            return date; // a year of more than four digits takes no sign
        }

        if (date.IsOneDate)
        {
            return One(date);
        }

        return (Of(date.Earliest), Of(date.Latest)) switch
        {
            ({ } from, { } to) => ImpreciseDate.Within(One(from), One(to)),
            ({ } from, null) => ImpreciseDate.OnOrAfter(One(from)),
            (null, { } to) => ImpreciseDate.OnOrBefore(One(to)),
            _ => ImpreciseDate.Unknown,
        };

        ImpreciseDate One(ImpreciseDate one)
        {
            one = about ? one.About() : one;
            return perhaps ? one.Perhaps() : one;
        }
    }
}
