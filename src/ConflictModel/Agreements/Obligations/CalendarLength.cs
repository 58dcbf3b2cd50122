using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel;

/// <summary>A length of time by the calendar, such as <c>P30D</c>: years, months, weeks and days, as a text gives them.</summary>
/// <remarks>
/// <para>Equality is by what the text gives: a week is not seven days.</para>
/// <para>There is no natural order: a month may be longer or shorter than thirty days.</para>
/// <para>The default value is unknown, which is not the same as no time at all.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<CalendarLength>))]
public readonly record struct CalendarLength : IParsable<CalendarLength>
{
    private readonly Period? period;

    private CalendarLength(Period period) => this.period = period;

    /// <summary>Gets the length of which nothing is known.</summary>
    public static CalendarLength Unknown => default;

    /// <summary>Gets a value indicating whether it is known.</summary>
    public bool IsKnown => period is not null;

    /// <summary>Gets the length; <see cref="NodaTime.Period.Zero"/> for the unknown one.</summary>
    public Period Period => period ?? Period.Zero;

    /// <summary>Creates a length.</summary>
    /// <param name="length">Years, months, weeks and days, none of them negative. Hours belong in the words of the source: which day they reach depends on the clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="length"/> has hours or less, or a negative part.</exception>
    public static CalendarLength Of(Period length) =>
        IsCalendar(Guard.Against.Null(length)) ? new(length)
        : throw new ArgumentException($"A length by the calendar has years, months, weeks and days, none of them negative, unlike {length}.", nameof(length));

    /// <summary>Reads a length as ISO 8601 writes it: <c>P30D</c>, <c>P10Y</c>, <c>P1Y6M</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such length.</exception>
    public static CalendarLength Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var length)
            ? length
            : throw new FormatException($"'{Quoting.Short(s)}' is no length of time: expected years, months, weeks and days, such as P30D.");

    /// <summary>Reads a length, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The length, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarLength result)
    {
        result = default;
        if (s is null || PeriodPattern.Roundtrip.Parse(s) is not { Success: true, Value: var length } || !IsCalendar(length))
        {
            return false;
        }

        result = new(length);
        return true;
    }

    /// <summary>Tells it in English: "30 days", "one year and 6 months".</summary>
    /// <returns>The words; "no time" for none, and "some time" for the unknown length.</returns>
    public string Describe()
    {
        if (period is null)
        {
            return "some time";
        }

        var parts = new[] { Part(period.Years, "year"), Part(period.Months, "month"), Part(period.Weeks, "week"), Part(period.Days, "day") };
        var told = parts.Where(p => p.Length > 0).ToArray();
        return told.Length == 0 ? "no time" : Names.List(told, "and");
    }

    /// <summary>Writes the length as ISO 8601 does; the unknown one is the empty text.</summary>
    public override string ToString() => period is null ? "" : PeriodPattern.Roundtrip.Format(period);

    static CalendarLength IParsable<CalendarLength>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CalendarLength>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarLength result) => TryParse(s, out result);

    /// <summary>Says whether a length has no hours and nothing negative.</summary>
    internal static bool IsCalendar(Period length) => !length.HasTimeComponent && length is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };

    private static string Part(long count, string unit) => count switch
    {
        0 => "",
        1 => $"one {unit}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}s"),
    };
}
