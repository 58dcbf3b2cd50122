using NodaTime;

namespace ConflictModel;

/// <summary>A date as a source tells it: to the year, month or day, perhaps qualified, perhaps only bounded.</summary>
/// <remarks>
/// <para>It speaks EDTF (ISO 8601-2:2019; Library of Congress, 4 February 2019): <c>2020-10-26</c>, <c>2019-10~</c>,
/// <c>201X</c>, <c>[..2011-10-26]</c> for "on that day or before". It is a point in time that may not be known;
/// what lasts is an <see cref="ImpreciseInterval"/>.</para>
/// <para>Equality is by what is known: <c>1948</c> does not equal <c>1948-01-01</c>.</para>
/// <para>There is no natural order, hence no <c>&lt;</c>; ask <see cref="IsBefore"/>.</para>
/// <para>The default value is <see cref="Unknown"/>, of which nothing is known; it is not the years 0 to 9999.</para>
/// </remarks>
public readonly partial record struct ImpreciseDate : ISpanParsable<ImpreciseDate>, IUtf8SpanParsable<ImpreciseDate>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly DatePart first;
    private readonly DatePart last;
    private readonly DateShape shape;

    /// <summary>Creates a date known to the year.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public ImpreciseDate(int year)
        : this(new DatePart(Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear), 0, 0))
    {
    }

    /// <summary>Creates a date known to the month.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public ImpreciseDate(int year, int month)
        : this(new DatePart(
            Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear),
            Guard.Against.OutOfRange(month, nameof(month), 1, 12),
            0))
    {
    }

    /// <summary>Creates a date known to the day.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BCE.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the month has no such day.</exception>
    public ImpreciseDate(int year, int month, int day)
        : this(new DatePart(
            Guard.Against.OutOfRange(year, nameof(year), -LastYear, LastYear),
            Guard.Against.OutOfRange(month, nameof(month), 1, 12),
            Guard.Against.OutOfRange(day, nameof(day), 1, CalendarDays.DaysInMonth(year, month))))
    {
    }

    private ImpreciseDate(DatePart only) => (first, shape) = (only, DateShape.One);

    private ImpreciseDate(DatePart first, DatePart last, DateShape shape) => (this.first, this.last, this.shape) = (first, last, shape);

    private const int LastYear = 9999;

    /// <summary>Gets the date of which nothing is known.</summary>
    public static ImpreciseDate Unknown => default;

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => shape is not DateShape.Unknown;

    /// <summary>Gets how finely the date is stated; of a bounded one, how finely its bound is.</summary>
    public DatePrecision Precision => IsKnown ? first.Precision : DatePrecision.Unknown;

    /// <summary>Gets a value indicating whether one day is written, and nothing about it left open but how sure it is.</summary>
    internal bool IsOneDay => shape is DateShape.One && first.KnownPrecision is DatePrecision.Day;

    /// <summary>Gets what the source leaves open, of either bound where there are two.</summary>
    public DateQualifiers Qualifiers => first.Qualifiers | last.Qualifiers;

    /// <summary>Gets the earliest day the date can mean, qualifiers left aside.</summary>
    public DayBound Earliest => DayBound.From(EarliestDay(null));

    /// <summary>Gets the latest day the date can mean, qualifiers left aside.</summary>
    public DayBound Latest => DayBound.From(LatestDay(null));

    /// <summary>Sees an exact day as a date known to the day.</summary>
    /// <param name="date">The day, in any calendar; read in the ISO calendar.</param>
    public static implicit operator ImpreciseDate(LocalDate date) => FromLocalDate(date);

    /// <summary>Sees an exact day as a date known to the day.</summary>
    /// <param name="date">The day, in any calendar; read in the ISO calendar.</param>
    public static ImpreciseDate FromLocalDate(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new ImpreciseDate(new DatePart(iso.Year, iso.Month, iso.Day));
    }

    /// <summary>Creates a date of which only a last possible day, month or year is known: <c>[..2011-10-26]</c>.</summary>
    /// <param name="latest">A date that is not itself bounded.</param>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is unknown, or bounded itself.</exception>
    public static ImpreciseDate OnOrBefore(ImpreciseDate latest) => new(latest.OnlyPart(nameof(latest)), default, DateShape.UpTo);

    /// <summary>Creates a date of which only a first possible day, month or year is known: <c>[2011-10-26..]</c>.</summary>
    /// <param name="earliest">A date that is not itself bounded.</param>
    /// <exception cref="ArgumentException"><paramref name="earliest"/> is unknown, or bounded itself.</exception>
    public static ImpreciseDate OnOrAfter(ImpreciseDate earliest) => new(earliest.OnlyPart(nameof(earliest)), default, DateShape.From);

    /// <summary>Creates a date that is some day within bounds: <c>[2018-05-03..2018-05-09]</c>.</summary>
    /// <param name="earliest">Where the bounds begin; not itself bounded.</param>
    /// <param name="latest">Where the bounds end; as precise as <paramref name="earliest"/>.</param>
    /// <exception cref="ArgumentException">A bound is unknown, bounded itself, of another precision, or the second lies before the first.</exception>
    public static ImpreciseDate Within(ImpreciseDate earliest, ImpreciseDate latest)
    {
        var from = earliest.OnlyPart(nameof(earliest));
        var to = latest.OnlyPart(nameof(latest));
        return RangeFault(from, to) is { } fault
            ? throw new ArgumentException(fault, nameof(latest))
            : new ImpreciseDate(from, to, DateShape.Between);
    }

    /// <summary>Makes the same date qualified as approximate, "about": <c>2019-10~</c>.</summary>
    /// <exception cref="InvalidOperationException">The date is unknown or bounded; qualify its bounds instead.</exception>
    public ImpreciseDate About() => Qualified(8);

    /// <summary>Makes the same date qualified as uncertain, "perhaps": <c>2019-10?</c>.</summary>
    /// <exception cref="InvalidOperationException">The date is unknown or bounded; qualify its bounds instead.</exception>
    public ImpreciseDate Perhaps() => Qualified(1);

    private static string? RangeFault(DatePart from, DatePart to) =>
        from.Precision != to.Precision ? "both bounds must be equally precise"
        : to.LatestDay() < from.EarliestDay() ? "the later bound lies before the earlier one"
        : null;

    private ImpreciseDate Qualified(int yearFlag)
    {
        if (shape is not DateShape.One)
        {
            throw new InvalidOperationException($"'{this}' cannot be qualified as a whole: qualify its bounds.");
        }

        var all = yearFlag | (first.HasMonth ? yearFlag << 1 : 0) | (first.HasDay ? yearFlag << 2 : 0);
        return new ImpreciseDate(first with { Qualified = (byte)(first.Qualified | all) });
    }

    private DatePart OnlyPart(string parameterName) =>
        shape is DateShape.One
            ? first
            : throw new ArgumentException($"'{this}' cannot be a bound: it is {(IsKnown ? "bounded itself" : "unknown")}.", parameterName);
}
