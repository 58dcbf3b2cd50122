using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>Whole days from a first to a last, both included; without bound at either side, or at both.</summary>
/// <remarks>
/// <para>Exact days, in the ISO calendar; what is not known for sure is an <see cref="ImpreciseInterval"/>.</para>
/// <para>Equality is by day; there is no natural order.</para>
/// <para>The default value is <see cref="All"/>: nothing bounds it.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct DayRange
{
    private readonly long first;
    private readonly long last;
    private readonly bool hasFirst;
    private readonly bool hasLast;

    /// <summary>Creates a range of days.</summary>
    /// <param name="first">The first day, in any calendar; read in the ISO calendar.</param>
    /// <param name="last">The last day, included; in any calendar, too.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public DayRange(LocalDate first, LocalDate last)
        : this(NumberOf(first), NumberOf(last))
    {
        if (To < From)
        {
            throw new ArgumentException($"The last day {Last} lies before the first {First}.", nameof(last));
        }
    }

    private DayRange(long from, long to)
    {
        (hasFirst, hasLast) = (from != CalendarDays.NoEarliest, to != CalendarDays.NoLatest);
        (first, last) = (hasFirst ? from : 0, hasLast ? to : 0);
    }

    /// <summary>Gets the range of all days there are.</summary>
    public static DayRange All => default;

    /// <summary>Gets the first day; <see cref="DayBound.None"/> where it has none.</summary>
    public DayBound First => DayBound.From(From);

    /// <summary>Gets the last day, included; <see cref="DayBound.None"/> where it has none.</summary>
    public DayBound Last => DayBound.From(To);

    /// <summary>Gets the number of the first day, or <see cref="CalendarDays.NoEarliest"/>.</summary>
    internal long From => hasFirst ? first : CalendarDays.NoEarliest;

    /// <summary>Gets the number of the last day, or <see cref="CalendarDays.NoLatest"/>.</summary>
    internal long To => hasLast ? last : CalendarDays.NoLatest;

    /// <summary>Creates the range of a single day.</summary>
    /// <param name="day">The day, in any calendar; read in the ISO calendar.</param>
    public static DayRange On(LocalDate day) => new(day, day);

    /// <summary>Creates the range of a day and all later ones.</summary>
    /// <param name="first">The first day, in any calendar; read in the ISO calendar.</param>
    public static DayRange Since(LocalDate first) => new(NumberOf(first), CalendarDays.NoLatest);

    /// <summary>Creates the range of a day and all earlier ones.</summary>
    /// <param name="last">The last day, included; in any calendar, read in the ISO calendar.</param>
    public static DayRange Until(LocalDate last) => new(CalendarDays.NoEarliest, NumberOf(last));

    /// <summary>Creates the range of the days of NodaTime's interval, which includes both its ends, too.</summary>
    /// <param name="interval">The days, in any calendar; read in the ISO calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public static DayRange FromDateInterval(DateInterval interval) => new(Guard.Against.Null(interval).Start, interval.End);

    /// <summary>Gets the range as NodaTime's interval, in the ISO calendar.</summary>
    /// <param name="interval">The days, or null.</param>
    /// <returns>False where a side has no bound, or where one lies outside the years -9998 to 9999.</returns>
    public bool TryGetDateInterval([NotNullWhen(true)] out DateInterval? interval)
    {
        interval = First.TryGetDate(out var start) && Last.TryGetDate(out var end) ? new DateInterval(start, end) : null;
        return interval is not null;
    }

    /// <summary>Says whether a day lies within: both are exact, so there is nothing between yes and no.</summary>
    /// <param name="day">The day, in any calendar; read in the ISO calendar.</param>
    public bool Contains(LocalDate day) => NumberOf(day) is var number && From <= number && number <= To;

    /// <summary>Counts the days, the first and the last included.</summary>
    /// <param name="days">How many days, 1 or more; 0 where they cannot be counted.</param>
    /// <returns>False where a side has no bound.</returns>
    public bool TryCountDays(out long days)
    {
        var bounded = hasFirst && hasLast;
        days = bounded ? last - first + 1 : 0;
        return bounded;
    }

    /// <summary>Writes the days as <c>2020-01-03..2020-01-05</c>, a single one as <c>2020-02-01</c>; a side without bound is left out.</summary>
    public override string ToString() =>
        hasFirst && hasLast && first == last ? First.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{(hasFirst ? First : "")}..{(hasLast ? Last : "")}");

    internal static DayRange Between(long from, long to) => new(from, to);

    internal static long NumberOf(LocalDate day) => CalendarDays.Number(day.WithCalendar(CalendarSystem.Iso));
}
