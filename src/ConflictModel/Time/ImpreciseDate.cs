using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>A date as a source tells it: to the year, season, month or day, perhaps qualified, perhaps only bounded or one of several.</summary>
/// <remarks>
/// <para>It speaks EDTF (ISO 8601-2:2019; Library of Congress, 4 February 2019), levels 0 to 2: <c>2020-10-26</c>, <c>2019-10~</c>,
/// <c>201X</c>, <c>2001-21</c> (spring), <c>[..2011-10-26]</c> for "on that day or before". It is a point in time that may not be known;
/// what lasts is an <see cref="ImpreciseInterval"/>, and several dates of which all are meant are a <see cref="DateSet"/>.</para>
/// <para>Equality is by what is known: <c>1948</c> does not equal <c>1948-01-01</c>, and <c>[1948,1949]</c> equals <c>[1949,1948]</c>.</para>
/// <para>There is no natural order, hence no <c>&lt;</c>; ask <see cref="IsBefore(ImpreciseDate, DateTolerance?)"/>.</para>
/// <para>The default value is <see cref="Unknown"/>, of which nothing is known; it is not the years 0 to 9999.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ImpreciseDate>))]
public readonly partial struct ImpreciseDate : IEquatable<ImpreciseDate>, ISpanParsable<ImpreciseDate>, IUtf8SpanParsable<ImpreciseDate>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int LastYear = 9999;

    // Days are kept so that a default value, all zeros, has no bound on either side.
    private readonly WrittenDate first;
    private readonly ulong last; // the later bound; or the year, where it has more than four digits
    private readonly int earliest;
    private readonly int latest;
    private readonly object? more; // the members of a set; or a year of more than 18 digits

    /// <summary>Creates a date known to the year.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public ImpreciseDate(int year)
        : this(WrittenDate.Of(Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear)))
    {
    }

    /// <summary>Creates a date known to the month.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public ImpreciseDate(int year, int month)
        : this(WrittenDate.Of(
            Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear),
            Guard.Against.OutOfRange(month, nameof(month), 1, 12)))
    {
    }

    /// <summary>Creates a date known to the day.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the month has no such day.</exception>
    public ImpreciseDate(int year, int month, int day)
        : this(WrittenDate.Of(
            Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear),
            Guard.Against.OutOfRange(month, nameof(month), 1, 12),
            Guard.Against.OutOfRange(day, nameof(day), 1, CalendarDays.DaysInMonth(year, month))))
    {
    }

    /// <summary>Creates a date known to a season, quarter or other grouping of months.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <param name="grouping">The grouping.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its bounds, or the grouping is none.</exception>
    public ImpreciseDate(int year, SubYear grouping)
        : this(WrittenDate.Of(
            Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear),
            Guard.Against.OutOfRange((int)grouping, nameof(grouping), WrittenDate.FirstGrouping, WrittenDate.LastGrouping)))
    {
    }

    private ImpreciseDate(WrittenDate only)
    {
        WrittenDays.TryBounds(only, SeasonMonths.AstronomicalNorth, out var from, out var to); // it was checked where it entered
        (first, earliest, latest) = (only, from ^ int.MinValue, to ^ int.MaxValue);
    }

    private ImpreciseDate(WrittenDate first, ulong last, int from, int to, object? more) =>
        (this.first, this.last, earliest, latest, this.more) = (first, last, from ^ int.MinValue, to ^ int.MaxValue, more);

    /// <summary>Gets the date of which nothing is known.</summary>
    public static ImpreciseDate Unknown => default;

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => first.Bits != 0;

    /// <summary>Gets how finely the date is known: unspecified digits leave only what stands before them, so that <c>1985-04-XX</c> is known to the month. Of a bounded date, or one of several, how finely its bound or its coarsest member is.</summary>
    public DatePrecision Precision => Shape switch
    {
        DateShape.Unknown => DatePrecision.Unknown,
        DateShape.Between => (DatePrecision)Math.Min((int)first.Precision, (int)Last.Precision),
        DateShape.OneOf => CoarsestOf((DateList)more!), // of a set, it holds the members
        _ => first.Precision,
    };

    /// <summary>Gets what the source leaves open, of all dates that are written in it.</summary>
    public DateQualifiers Qualifiers => more is DateList list ? list.Qualifiers : first.Qualifiers | Last.Qualifiers;

    /// <summary>Gets a value indicating whether some digits are written as unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits => OpenParts != 0;

    /// <summary>Gets the earliest day the date can mean, qualifiers left aside; seasons have the months of <see cref="SeasonMonths.AstronomicalNorth"/>.</summary>
    public DayBound Earliest => IsLongYear ? DayBound.From(LongYears().First) : DayBound.From(EarliestDay(null));

    /// <summary>Gets the latest day the date can mean, likewise.</summary>
    public DayBound Latest => IsLongYear ? DayBound.From(LongYears().Last) : DayBound.From(LatestDay(null));

    /// <summary>Gets a value indicating whether one day is written, and nothing about it left open but how sure it is.</summary>
    internal bool IsOneDay => Shape is DateShape.One && first.Precision is DatePrecision.Day;

    /// <summary>Gets a value indicating whether one date is written: neither bounds nor several.</summary>
    internal bool IsOneDate => Shape is DateShape.One or DateShape.LongYear;

    internal bool IsLongYear => Shape is DateShape.LongYear;

    internal DateShape Shape => first.Shape;

    internal WrittenDate First => first;

    /// <summary>Gets the later bound of two.</summary>
    internal WrittenDate Last => Shape is DateShape.Between ? new WrittenDate(last) : default;

    /// <summary>Gets the members of a set; null where it is none.</summary>
    internal DateList? List => more as DateList;

    internal (int Earliest, int Latest) StrictDays => (earliest ^ int.MinValue, latest ^ int.MaxValue);

    /// <summary>Gets the components with unspecified digits: 1 the year, 2 the month, 4 the day; of all dates that are written.</summary>
    internal int OpenParts => more is DateList list ? list.OpenParts : first.OpenParts | Last.OpenParts;

    /// <summary>Sees an exact day as a date known to the day.</summary>
    /// <param name="date">The day, in any calendar; read in the ISO calendar.</param>
    public static implicit operator ImpreciseDate(LocalDate date) => FromLocalDate(date);

    /// <summary>Asks whether the same is known of two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator ==(ImpreciseDate left, ImpreciseDate right) => left.Equals(right);

    /// <summary>Asks whether different things are known of two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator !=(ImpreciseDate left, ImpreciseDate right) => !left.Equals(right);

    /// <summary>Sees an exact day as a date known to the day.</summary>
    /// <param name="date">The day, in any calendar; read in the ISO calendar.</param>
    public static ImpreciseDate FromLocalDate(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new ImpreciseDate(WrittenDate.Of(iso.Year, iso.Month, iso.Day));
    }

    /// <summary>Sees a month of a year as a date known to the month.</summary>
    /// <param name="month">The month, of the ISO calendar.</param>
    public static ImpreciseDate FromYearMonth(YearMonth month) => new(month.Year, month.Month);

    /// <summary>Creates a date known to a year of any size.</summary>
    /// <param name="year">The year; 0 is 1 BCE.</param>
    public static ImpreciseDate InYear(long year) =>
        year is >= -LastYear and <= LastYear ? new ImpreciseDate((int)year) : FromLongYear(year, 0, 0);

    /// <summary>Creates a date of which only a last possible day, month or year is known: <c>[..2011-10-26]</c>.</summary>
    /// <param name="latest">A date that is not itself bounded.</param>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is unknown, bounded itself, or of more than four digits.</exception>
    public static ImpreciseDate OnOrBefore(ImpreciseDate latest)
    {
        var part = latest.OnlyPart(nameof(latest));
        return new ImpreciseDate(part.In(DateShape.UpTo), 0, int.MinValue, latest.StrictDays.Latest, null);
    }

    /// <summary>Creates a date of which only a first possible day, month or year is known: <c>[2011-10-26..]</c>.</summary>
    /// <param name="earliest">A date that is not itself bounded.</param>
    /// <exception cref="ArgumentException"><paramref name="earliest"/> is unknown, bounded itself, or of more than four digits.</exception>
    public static ImpreciseDate OnOrAfter(ImpreciseDate earliest)
    {
        var part = earliest.OnlyPart(nameof(earliest));
        return new ImpreciseDate(part.In(DateShape.From), 0, earliest.StrictDays.Earliest, int.MaxValue, null);
    }

    /// <summary>Creates a date that is some day within bounds: <c>[2018-05-03..2018-05-09]</c>.</summary>
    /// <param name="earliest">Where the bounds begin; not itself bounded.</param>
    /// <param name="latest">Where the bounds end; as precise as <paramref name="earliest"/>.</param>
    /// <exception cref="ArgumentException">A bound is unknown, bounded itself, of another precision, or the second lies before the first.</exception>
    public static ImpreciseDate Within(ImpreciseDate earliest, ImpreciseDate latest)
    {
        earliest.OnlyPart(nameof(earliest));
        latest.OnlyPart(nameof(latest));
        return RangeFault(earliest, latest) is { } fault
            ? throw new ArgumentException(fault, nameof(latest))
            : Range(earliest, latest);
    }

    /// <summary>Creates a date that is one of several: <c>[1667,1668,1670..1672]</c>.</summary>
    /// <param name="candidates">The dates, one or more; those with an open side (<c>[..a]</c>, <c>[b..]</c>) stand first or last.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, one is unknown, one of several itself, of more than four digits, or has an open side within the list.</exception>
    public static ImpreciseDate OneOf(params ImpreciseDate[] candidates) => FromList(DateSet.ListOf(Guard.Against.Null(candidates), nameof(candidates)));

    /// <summary>Gets the day, where the date is exactly one day, neither qualified nor left open.</summary>
    /// <param name="date">The day, or the default value.</param>
    /// <returns>False where it is not one day, or lies outside the years -9998 to 9999.</returns>
    public bool TryGetDate(out LocalDate date)
    {
        date = default;
        if (!IsOneDay || first.Qualifiers is not DateQualifiers.None || first.Year < -9998)
        {
            return false;
        }

        date = new LocalDate(first.Year, first.Month, first.Day);
        return true;
    }

    /// <summary>Gets the month, where the date is exactly one month, neither qualified nor left open.</summary>
    /// <param name="month">The month of the ISO calendar, or the default value.</param>
    /// <returns>False where it is not one month, or lies outside the years -9998 to 9999.</returns>
    public bool TryGetYearMonth(out YearMonth month)
    {
        month = default;
        if (Shape is not DateShape.One || first.IsOpen || first.Written is not DatePrecision.Month || Qualifiers is not DateQualifiers.None || first.Year < -9998)
        {
            return false;
        }

        month = new YearMonth(first.Year, first.Month);
        return true;
    }

    /// <summary>Gets the days from the earliest to the latest that the date can mean.</summary>
    /// <param name="days">The days, or the default value.</param>
    /// <returns>False where a bound is missing, or lies outside the years -9998 to 9999.</returns>
    public bool TryGetPossibleDays([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DateInterval? days)
    {
        days = Earliest.TryGetDate(out var from) && Latest.TryGetDate(out var to) ? new DateInterval(from, to) : null;
        return days is not null;
    }

    /// <summary>Makes the same date qualified as approximate, "about": <c>2019-10~</c>.</summary>
    /// <exception cref="InvalidOperationException">The date is unknown, bounded or one of several; qualify its parts instead.</exception>
    public ImpreciseDate About() => Qualified(8);

    /// <summary>Makes the same date qualified as uncertain, "perhaps": <c>2019-10?</c>.</summary>
    /// <exception cref="InvalidOperationException">The date is unknown, bounded or one of several; qualify its parts instead.</exception>
    public ImpreciseDate Perhaps() => Qualified(1);

    /// <summary>Asks whether the same is known of another date.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(ImpreciseDate other) => first.Known == other.first.Known && last == other.last && Equals(more, other.more);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImpreciseDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(first.Known.Bits, last, more);

    private ImpreciseDate Qualified(int yearFlag)
    {
        if (Shape is not DateShape.One)
        {
            throw new InvalidOperationException($"'{this}' cannot be qualified as a whole{(IsLongYear ? "" : ": qualify its parts")}.");
        }

        var all = yearFlag | (first.HasMonth ? yearFlag << 1 : 0) | (first.HasDay ? yearFlag << 2 : 0);
        return new ImpreciseDate(first.Qualified(all), last, earliest ^ int.MinValue, latest ^ int.MaxValue, more);
    }

    private WrittenDate OnlyPart(string parameterName) =>
        Shape is DateShape.One
            ? first
            : throw new ArgumentException($"'{this}' cannot be a bound: it is {(IsLongYear ? "a year of more than four digits" : IsKnown ? "bounded itself" : "unknown")}.", parameterName);
}
