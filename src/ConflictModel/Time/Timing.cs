using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>When something happened: at a moment (a date, perhaps with clock time), throughout a stretch of time, or at each of several dates.</summary>
/// <remarks>
/// <para>The text tells them apart: a slash makes a stretch, braces make a set.</para>
/// <para>Equality is by what is known; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Timing>))]
public readonly partial record struct Timing : ISpanParsable<Timing>, IUtf8SpanParsable<Timing>, ISpanFormattable, IUtf8SpanFormattable
{
    private const byte StretchBit = 1;
    private const byte OpenStartBit = 2;
    private const byte OpenEndBit = 4;

    private readonly Moment moment; // of a stretch, its start
    private readonly ImpreciseDate end;
    private readonly DateSet set;
    private readonly byte bits;

    /// <summary>Creates a time known to the year.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public Timing(int year) => moment = new Moment(year);

    /// <summary>Creates a time known to the month.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public Timing(int year, int month) => moment = new Moment(year, month);

    /// <summary>Creates a time known to the day.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the month has no such day.</exception>
    public Timing(int year, int month, int day) => moment = new Moment(year, month, day);

    private Timing(Moment moment) => this.moment = moment;

    private Timing(DateSet set) => this.set = set;

    private Timing(ImpreciseInterval interval)
    {
        (moment, end) = (interval.Start, interval.End);
        bits = (byte)(interval.IsKnown ? StretchBit | (interval.IsOpenAtStart ? OpenStartBit : 0) | (interval.IsOpenAtEnd ? OpenEndBit : 0) : 0);
    }

    /// <summary>Gets the time of which nothing is known.</summary>
    public static Timing Unknown => default;

    /// <summary>Gets a value indicating whether it is a stretch of time.</summary>
    public bool Lasted => (bits & StretchBit) != 0;

    /// <summary>Gets a value indicating whether it is a set of dates.</summary>
    public bool IsSet => set.IsKnown;

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => Lasted || IsSet || moment.IsKnown;

    /// <summary>Gets the moment; unknown where it is a stretch or a set.</summary>
    public Moment Moment => Lasted ? default : moment;

    /// <summary>Gets the stretch; unknown where it is none.</summary>
    public ImpreciseInterval Interval =>
        Lasted ? new ImpreciseInterval(moment.Date, (bits & OpenStartBit) != 0, end, (bits & OpenEndBit) != 0) : default;

    /// <summary>Gets the set of dates; unknown where it is none.</summary>
    public DateSet Dates => set;

    /// <summary>Gets the date it began: that of the moment, the start of the stretch, or the first of the set.</summary>
    /// <remarks>
    /// Which member of a set comes first may be open: it is then some day from the earliest to the latest that the first can be; one of the members
    /// where some are qualified or seasons, which a tolerance may bring into another order.
    /// </remarks>
    public ImpreciseDate Began => IsSet ? SetTimes.First(set) : moment.Date;

    /// <summary>Gets the date it was over: that of the moment, the end of the stretch, or the last of the set.</summary>
    public ImpreciseDate Finished => IsSet ? SetTimes.Last(set) : Lasted ? end : moment.Date;

    /// <summary>Gets the earliest day it can mean, qualifiers left aside.</summary>
    public DayBound Earliest => IsSet ? set.Earliest : moment.Date.Earliest;

    /// <summary>Gets the latest day it can mean, qualifiers left aside.</summary>
    public DayBound Latest => IsSet ? set.Latest : Lasted ? end.Latest : moment.Date.Latest;

    /// <summary>Gets the earliest day it can mean where a qualified date ("about") may stray, and with given months of the seasons.</summary>
    /// <param name="tolerance">How far it may stray.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayBound EarliestWithin(DateTolerance tolerance) =>
        IsSet ? DayBound.From(set.List!.EarliestDay(Guard.Against.Null(tolerance))) : moment.Date.EarliestWithin(tolerance); // a set that is known has a list

    /// <summary>Gets the latest day it can mean, likewise.</summary>
    /// <param name="tolerance">How far it may stray.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayBound LatestWithin(DateTolerance tolerance) =>
        IsSet ? DayBound.From(set.List!.LatestDay(Guard.Against.Null(tolerance))) : (Lasted ? end : moment.Date).LatestWithin(tolerance); // likewise

    /// <summary>Sees a date as a time.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Timing(ImpreciseDate date) => FromMoment(date);

    /// <summary>Sees a moment as a time.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator Timing(Moment moment) => FromMoment(moment);

    /// <summary>Sees a stretch of time as a time.</summary>
    /// <param name="interval">The stretch.</param>
    public static implicit operator Timing(ImpreciseInterval interval) => Throughout(interval);

    /// <summary>Sees a set of dates as a time.</summary>
    /// <param name="dates">The set.</param>
    public static implicit operator Timing(DateSet dates) => OnEach(dates);

    /// <summary>Creates the time of something that happened at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static Timing FromMoment(Moment moment) => new(moment);

    /// <summary>Creates the time of something that lasted.</summary>
    /// <param name="interval">The stretch of time.</param>
    public static Timing Throughout(ImpreciseInterval interval) => new(interval);

    /// <summary>Creates the time of something that happened at each of several dates.</summary>
    /// <param name="dates">The dates.</param>
    public static Timing OnEach(DateSet dates) => new(dates);

    /// <summary>Writes the moment, the stretch or the set; the unknown time is the empty text.</summary>
    public override string ToString() => IsSet ? set.ToString() : Lasted ? Interval.ToString() : moment.ToString();

    /// <inheritdoc/>
    /// <remarks>There is one format, ISO 8601: <paramref name="format"/> and <paramref name="formatProvider"/> are not used.</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IsSet ? set.TryFormat(destination, out charsWritten, format, provider)
        : Lasted ? Interval.TryFormat(destination, out charsWritten, format, provider)
        : moment.TryFormat(destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IsSet ? set.TryFormat(utf8Destination, out bytesWritten, format, provider)
        : Lasted ? Interval.TryFormat(utf8Destination, out bytesWritten, format, provider)
        : moment.TryFormat(utf8Destination, out bytesWritten, format, provider);

    /// <summary>Tells the time in English, as part of a sentence: "on 26 October 2020", "from 1 May 2019 to 6 May 2019".</summary>
    /// <param name="culture">Whose names of months; English ones unless given.</param>
    public string Describe(CultureInfo? culture = null)
    {
        if (IsSet || Lasted)
        {
            return IsSet ? $"on each of {set.Describe(culture)}" : Interval.Describe(culture);
        }

        var words = moment.Describe(culture);
        return moment.Date.Shape switch
        {
            _ when moment.Date.IsOneDay => $"on {words}",
            DateShape.One when words.StartsWith("some day ", StringComparison.Ordinal) || words.StartsWith("a day ", StringComparison.Ordinal) => $"on {words}",
            DateShape.One or DateShape.LongYear => $"in {words}",
            _ => words,
        };
    }
}
