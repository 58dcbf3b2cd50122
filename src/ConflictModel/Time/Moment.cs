using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>A date with the clock time that a source gives, if any, and what it says of the zone: <c>2020-03-06T00:01</c>, <c>2020-10-26</c>.</summary>
/// <remarks>
/// <para>Where no zone is stated none is assumed: the day may be another elsewhere, so order within a day is then open.</para>
/// <para>Equality is by what is stated; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Moment>))]
public readonly partial record struct Moment : ISpanParsable<Moment>, IUtf8SpanParsable<Moment>, ISpanFormattable, IUtf8SpanFormattable
{
    private const byte TimeBit = 1;
    private const byte SecondsBit = 2;
    private const int ZoneShift = 2;

    // Small numbers in place of NodaTime's types keep moments, which every attribution and timing holds, at 40 bytes.
    private readonly int second; // of the day
    private readonly short minutesFromUtc;
    private readonly byte bits;

    /// <summary>Creates a moment known to the year.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public Moment(int year)
        : this(new ImpreciseDate(year))
    {
    }

    /// <summary>Creates a moment known to the month.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public Moment(int year, int month)
        : this(new ImpreciseDate(year, month))
    {
    }

    /// <summary>Creates a moment known to the day.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the month has no such day.</exception>
    public Moment(int year, int month, int day)
        : this(new ImpreciseDate(year, month, day))
    {
    }

    private Moment(ImpreciseDate date, LocalTime time = default, bool hasTime = false, bool hasSeconds = false, ZoneKind zone = ZoneKind.Unstated, Offset offset = default) =>
        (Date, second, minutesFromUtc, bits) = (
            date,
            (int)(time.TickOfDay / NodaConstants.TicksPerSecond),
            (short)(offset.Seconds / 60),
            (byte)((hasTime ? TimeBit : 0) | (hasSeconds ? SecondsBit : 0) | ((int)zone << ZoneShift)));

    /// <summary>Gets the moment of which nothing is known.</summary>
    public static Moment Unknown => default;

    /// <summary>Gets the date as stated where the clock time is.</summary>
    public ImpreciseDate Date { get; }

    /// <summary>Gets a value indicating whether a clock time is stated.</summary>
    public bool HasTime => (bits & TimeBit) != 0;

    /// <summary>Gets a value indicating whether the clock time is stated to the second; to the minute where it is not.</summary>
    public bool HasSeconds => (bits & SecondsBit) != 0;

    /// <summary>Gets what is said of the zone.</summary>
    public ZoneKind Zone => (ZoneKind)(bits >> ZoneShift);

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => Date.IsKnown;

    /// <summary>Sees a date as a moment without clock time.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Moment(ImpreciseDate date) => FromDate(date);

    /// <summary>Sees a date as a moment without clock time.</summary>
    /// <param name="date">The date.</param>
    public static Moment FromDate(ImpreciseDate date) => new(date);

    /// <summary>Gets the clock time, if one is stated.</summary>
    /// <param name="clockTime">The clock time, or midnight.</param>
    public bool TryGetTime(out LocalTime clockTime)
    {
        clockTime = Clock;
        return HasTime;
    }

    /// <summary>Gets the instant, where a day, a clock time and a zone are stated.</summary>
    /// <param name="instant">The instant, or the default value.</param>
    public bool TryGetInstant(out Instant instant)
    {
        instant = default;
        if (!HasTime || Zone is ZoneKind.Unstated || !Date.Earliest.TryGetDate(out var day))
        {
            return false;
        }

        instant = (day + Clock).WithOffset(FromUtc).ToInstant();
        return true;
    }

    /// <summary>Makes the moment with a clock time whose zone is not stated.</summary>
    /// <param name="clockTime">The clock time: to the minute where it has no seconds, to the second where it has.</param>
    /// <exception cref="ArgumentException"><paramref name="clockTime"/> is finer than a second, which no text of a moment keeps.</exception>
    /// <exception cref="InvalidOperationException">The date is not one day, stated without "about" or "perhaps".</exception>
    public Moment At(LocalTime clockTime) =>
        !TakesTime(Date) ? throw new InvalidOperationException($"A clock time needs an exact day, and '{Date}' is none.")
        : clockTime.NanosecondOfSecond != 0 ? throw new ArgumentException("A clock time is kept to the second.", nameof(clockTime))
        : new Moment(Date, clockTime, true, clockTime.Second != 0);

    /// <summary>Makes the moment with its clock time in a zone.</summary>
    /// <param name="fromUtc">How far the zone lies from UTC, in whole minutes.</param>
    /// <exception cref="ArgumentException"><paramref name="fromUtc"/> has seconds, which no text of a moment keeps.</exception>
    /// <exception cref="InvalidOperationException">No clock time is stated.</exception>
    public Moment In(Offset fromUtc) =>
        !HasTime ? throw new InvalidOperationException($"Without a clock time, '{Date}' has no zone.")
        : fromUtc.Seconds % 60 != 0 ? throw new ArgumentException("An offset is kept to the minute.", nameof(fromUtc))
        : new Moment(Date, Clock, true, HasSeconds, ZoneKind.Offset, fromUtc);

    /// <summary>Gets the calendar day that it was at an offset from UTC.</summary>
    /// <param name="elsewhere">The offset.</param>
    /// <returns>
    /// One day where a clock time and its zone are stated; some day within bounds where the zone is not, being any from UTC-12 to UTC+14;
    /// the date as stated where there is no clock time.
    /// </returns>
    public ImpreciseDate DateAt(Offset elsewhere)
    {
        if (!HasTime)
        {
            return Date;
        }

        var (from, to) = UtcSeconds();
        return Days(from + elsewhere.Seconds, to + elsewhere.Seconds);
    }

    /// <summary>Gets the calendar days that it can have been anywhere, from UTC-12 to UTC+14.</summary>
    /// <returns>The date as stated where there is no clock time.</returns>
    public ImpreciseDate DateAnywhere()
    {
        if (!HasTime)
        {
            return Date;
        }

        var (from, to) = UtcSeconds();
        return Days(from - (12 * Hour), to + (14 * Hour));
    }

    /// <summary>Asks whether this moment comes before another.</summary>
    /// <param name="other">The moment to compare with.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>
    /// By the clock where both state a time, a zone that is not stated being any from UTC-12 to UTC+14, and a minute lasting till its end;
    /// by the day otherwise, both taken to be told at one place: <see cref="Certainty.Possible"/> within one day.
    /// </returns>
    public Certainty IsBefore(Moment other, DateTolerance? tolerance = null)
    {
        if (HasTime && other.HasTime)
        {
            var ((earliest, latest), (otherEarliest, otherLatest)) = (UtcSeconds(), other.UtcSeconds());
            return latest < otherEarliest ? Certainty.Certain
                : earliest >= otherLatest ? Certainty.Impossible
                : Certainty.Possible;
        }

        return Date.IsSameDayAs(other.Date, tolerance) is not Certainty.Impossible ? Certainty.Possible : Date.IsBefore(other.Date, tolerance);
    }

    /// <summary>Writes the date, and the clock time if any, in ISO 8601 form; the unknown moment is the empty text.</summary>
    public override string ToString()
    {
        if (!HasTime)
        {
            return Date.ToString();
        }

        Span<char> text = stackalloc char[ImpreciseDate.LongestOne];
        TryFormat(text, out var length, default, null); // a moment with a clock time fits
        return new string(text[..length]);
    }

    /// <inheritdoc/>
    /// <remarks>There is one format, ISO 8601: <paramref name="format"/> and <paramref name="formatProvider"/> are not used.</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new DateWriter<char>(destination);
        writer.Write(this);
        return writer.Finish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new DateWriter<byte>(utf8Destination);
        writer.Write(this);
        return writer.Finish(out bytesWritten);
    }

    /// <summary>Tells the moment in English: "6 March 2020 at 00:01 (zone unstated)".</summary>
    /// <param name="culture">Whose names of months; English ones unless given.</param>
    public string Describe(CultureInfo? culture = null)
    {
        if (!HasTime)
        {
            return Date.Describe(culture);
        }

        Span<char> text = stackalloc char[ImpreciseDate.LongestOne];
        var writer = new DateWriter<char>(text);
        writer.WriteClock(this);
        writer.Finish(out var clock);
        writer.WriteZone(this);
        writer.Finish(out var whole);
        var zone = Zone switch { ZoneKind.Unstated => "zone unstated", ZoneKind.Utc => "UTC", _ => $"UTC{text[clock..whole]}" };
        return $"{Date.Describe(culture)} at {text[..clock]} ({zone})";
    }

    internal static Moment FromRead(ImpreciseDate date, LocalTime time, bool hasSeconds, ZoneKind zone, Offset offset) =>
        new(date, time, true, hasSeconds, zone, offset);

    internal static bool TakesTime(ImpreciseDate date) => date.IsOneDay && date.Qualifiers is DateQualifiers.None;

    internal LocalTime Clock => LocalTime.FromSecondsSinceMidnight(second);

    internal Offset FromUtc => Offset.FromSeconds(minutesFromUtc * 60);

    private const int Hour = 3600;

    private static ImpreciseDate Days(long fromSecond, long toSecond)
    {
        var (from, to) = (Day(fromSecond), Day(toSecond));
        return from == to ? from : ImpreciseDate.Within(from, to);
    }

    private static ImpreciseDate Day(long second)
    {
        const int SecondsInDay = 24 * Hour;
        var (year, month, day) = CalendarDays.Date((second >= 0 ? second : second - (SecondsInDay - 1)) / SecondsInDay);
        return new ImpreciseDate(Math.Clamp(year, -9999, 9999), month, day); // a clock time at the very edge of the calendar
    }

    /// <summary>Gets the seconds from 1970 in UTC between which the clock time lies: one second or minute where the zone is stated.</summary>
    private (long Earliest, long Latest) UtcSeconds()
    {
        var local = (Date.EarliestDay(null) * 24 * Hour) + second;
        var last = local + (HasSeconds ? 0 : 59);
        return Zone is ZoneKind.Unstated ? (local - (14 * Hour), last + (12 * Hour)) : (local - (minutesFromUtc * 60), last - (minutesFromUtc * 60));
    }
}
