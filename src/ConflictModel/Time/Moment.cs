using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel;

/// <summary>A date with the clock time that a source gives, if any, and what it says of the zone: <c>2020-03-06T00:01</c>, <c>2020-10-26</c>.</summary>
/// <remarks>
/// <para>Where no zone is stated none is assumed: the day may be another elsewhere, so order within a day is then open.</para>
/// <para>Equality is by what is stated; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
public readonly record struct Moment : IParsable<Moment>
{
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HH:mm");
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    private readonly LocalTime time;
    private readonly Offset offset;

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

    private Moment(ImpreciseDate date, LocalTime time = default, bool hasTime = false, ZoneKind zone = ZoneKind.Unstated, Offset offset = default) =>
        (Date, this.time, HasTime, Zone, this.offset) = (date, time, hasTime, zone, offset);

    /// <summary>Gets the moment of which nothing is known.</summary>
    public static Moment Unknown => default;

    /// <summary>Gets the date as stated where the clock time is.</summary>
    public ImpreciseDate Date { get; }

    /// <summary>Gets a value indicating whether a clock time is stated.</summary>
    public bool HasTime { get; }

    /// <summary>Gets what is said of the zone.</summary>
    public ZoneKind Zone { get; }

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => Date.IsKnown;

    /// <summary>Sees a date as a moment without clock time.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Moment(ImpreciseDate date) => FromDate(date);

    /// <summary>Sees a date as a moment without clock time.</summary>
    /// <param name="date">The date.</param>
    public static Moment FromDate(ImpreciseDate date) => new(date);

    /// <summary>Reads a moment: a date, or an exact day with a clock time to the minute or second and <c>Z</c>, an offset or nothing.</summary>
    /// <param name="s">The text to read; empty is the unknown moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no moment.</exception>
    public static Moment Parse(string s)
    {
        Guard.Against.Null(s);
        return TryParse(s, out var moment) ? moment
            : s.Contains('T', StringComparison.Ordinal)
                ? throw new FormatException(
                    $"'{Quoting.Short(s)}' is no moment: expected a day and a clock time, such as 2020-03-06T00:01, 2020-03-06T00:01Z or 2020-03-06T00:01+03:00.")
                : new Moment(ImpreciseDate.Parse(s)); // throws, saying where and why
    }

    /// <summary>Reads a moment, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The moment, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Moment result)
    {
        result = default;
        var split = s?.IndexOf('T', StringComparison.Ordinal) ?? -1;
        var dateText = split < 0 ? s : s![..split]; // an index is found only in a text
        if (!ImpreciseDate.TryParse(dateText, out var date))
        {
            return false;
        }

        if (split < 0)
        {
            result = new Moment(date);
            return true;
        }

        return TakesTime(date) && TryReadTime(s![(split + 1)..], date, out result);
    }

    /// <summary>Gets the clock time, if one is stated.</summary>
    /// <param name="clockTime">The clock time, or midnight.</param>
    public bool TryGetTime(out LocalTime clockTime)
    {
        clockTime = time;
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

        instant = (day + time).WithOffset(offset).ToInstant();
        return true;
    }

    /// <summary>Makes the moment with a clock time whose zone is not stated.</summary>
    /// <param name="clockTime">The clock time.</param>
    /// <exception cref="ArgumentException"><paramref name="clockTime"/> is finer than a second, which no text of a moment keeps.</exception>
    /// <exception cref="InvalidOperationException">The date is not one day, stated without "about" or "perhaps".</exception>
    public Moment At(LocalTime clockTime) =>
        !TakesTime(Date) ? throw new InvalidOperationException($"A clock time needs an exact day, and '{Date}' is none.")
        : clockTime.NanosecondOfSecond != 0 ? throw new ArgumentException("A clock time is kept to the second.", nameof(clockTime))
        : new Moment(Date, clockTime, true);

    /// <summary>Asks whether this moment comes before another.</summary>
    /// <param name="other">The moment to compare with.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>
    /// By the clock where both state a time, a zone that is not stated being any from UTC-12 to UTC+14; by the day otherwise,
    /// <see cref="Certainty.Possible"/> within one day.
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
    public override string ToString() => HasTime ? $"{Date}T{TimeText()}{ZoneText()}" : Date.ToString();

    /// <summary>Tells the moment in English: "6 March 2020 at 00:01 (zone unstated)".</summary>
    public string Describe() => !HasTime ? Date.Describe() : $"{Date.Describe()} at {TimeText()} ({(Zone is ZoneKind.Unstated ? "zone unstated" : Zone is ZoneKind.Utc ? "UTC" : $"UTC{ZoneText()}")})";

    private static bool TryReadTime(string text, ImpreciseDate date, out Moment moment)
    {
        moment = default;
        var zoneAt = text.IndexOfAny(['Z', '+', '-']);
        var clock = zoneAt < 0 ? text : text[..zoneAt];
        var zone = zoneAt < 0 ? "" : text[zoneAt..];
        var time = (clock.Length == 5 ? Minutes : Seconds).Parse(clock);
        if (!time.Success)
        {
            return false;
        }

        if (zone is "" or "Z")
        {
            moment = new Moment(date, time.Value, true, zone == "" ? ZoneKind.Unstated : ZoneKind.Utc);
            return true;
        }

        var offset = Offsets.Parse(zone);
        moment = offset.Success ? new Moment(date, time.Value, true, ZoneKind.Offset, offset.Value) : default;
        return offset.Success;
    }

    private static bool TakesTime(ImpreciseDate date) => date.IsOneDay && date.Qualifiers is DateQualifiers.None;

    /// <summary>Gets the seconds from 1970 in UTC between which the clock time lies: one where the zone is stated.</summary>
    private (long Earliest, long Latest) UtcSeconds()
    {
        const int Hour = 3600;
        var local = (Date.EarliestDay(null) * 24 * Hour) + (time.TickOfDay / NodaConstants.TicksPerSecond);
        return Zone is ZoneKind.Unstated ? (local - (14 * Hour), local + (12 * Hour)) : (local - offset.Seconds, local - offset.Seconds);
    }

    private string TimeText() => (time.Second == 0 ? Minutes : Seconds).Format(time);

    private string ZoneText() => Zone switch
    {
        ZoneKind.Utc => "Z",
        ZoneKind.Offset => Offsets.Format(offset),
        _ => "",
    };

    static Moment IParsable<Moment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Moment>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Moment result) => TryParse(s, out result);
}
