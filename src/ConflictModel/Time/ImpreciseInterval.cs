using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>A stretch of time that lasted from a start to an end, each known or not: EDTF's <c>2019-12~/2020-03-05</c>, <c>2020-03-06/..</c>.</summary>
/// <remarks>
/// <para>An extent, not an uncertainty: <c>a/b</c> lasted throughout, while some single day within bounds is an <see cref="ImpreciseDate"/>.</para>
/// <para>An open side (<c>..</c>) has no end, and the source says so; an unknown side (empty) has one that is not known.</para>
/// <para>Equality is by what is known; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>, of which neither side is known.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ImpreciseInterval>))]
public readonly partial record struct ImpreciseInterval : ISpanParsable<ImpreciseInterval>, IUtf8SpanParsable<ImpreciseInterval>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly bool openStart;
    private readonly bool openEnd;

    /// <summary>Creates a stretch of time with a start and an end; either may be unknown.</summary>
    /// <param name="start">When it started.</param>
    /// <param name="end">When it ended.</param>
    /// <exception cref="ArgumentException">The end lies certainly before the start, qualifiers left aside.</exception>
    public ImpreciseInterval(ImpreciseDate start, ImpreciseDate end)
    {
        if (end.IsBeforeAsWritten(start))
        {
            throw new ArgumentException($"It cannot end {end} before it starts {start}.", nameof(end));
        }

        (Start, End) = (start, end);
    }

    internal ImpreciseInterval(ImpreciseDate start, bool openStart, ImpreciseDate end, bool openEnd) =>
        (Start, this.openStart, End, this.openEnd) = (start, openStart, end, openEnd);

    /// <summary>Gets the stretch of which neither side is known.</summary>
    public static ImpreciseInterval Unknown => default;

    /// <summary>Gets when it started; unknown where it is open, too.</summary>
    public ImpreciseDate Start { get; }

    /// <summary>Gets when it ended; unknown where it is open, too.</summary>
    public ImpreciseDate End { get; }

    /// <summary>Gets a value indicating whether it has no start: it was always so.</summary>
    public bool IsOpenAtStart => openStart;

    /// <summary>Gets a value indicating whether it has no end: it goes on.</summary>
    public bool IsOpenAtEnd => openEnd;

    /// <summary>Gets a value indicating whether anything is known of either side.</summary>
    public bool IsKnown => Start.IsKnown || End.IsKnown || openStart || openEnd;

    /// <summary>Gets the earliest day it can have begun, qualifiers left aside.</summary>
    public DayBound Earliest => Start.Earliest;

    /// <summary>Gets the latest day it can have ended, qualifiers left aside.</summary>
    public DayBound Latest => End.Latest;

    /// <summary>Creates a stretch that started and goes on: <c>2020-03-06/..</c>.</summary>
    /// <param name="start">When it started.</param>
    public static ImpreciseInterval Since(ImpreciseDate start) => new(start, false, default, true);

    /// <summary>Creates a stretch with a start, of whose end nothing is known: <c>2020-03-06/</c>.</summary>
    /// <param name="start">When it started.</param>
    public static ImpreciseInterval From(ImpreciseDate start) => new(start, false, default, false);

    /// <summary>Creates a stretch with an end, of whose start nothing is known: <c>/2020-03-06</c>.</summary>
    /// <param name="end">When it ended.</param>
    public static ImpreciseInterval Until(ImpreciseDate end) => new(default, false, end, false);

    /// <summary>Sees exact days, first to last, as a stretch of time.</summary>
    /// <param name="days">The days, of any calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static ImpreciseInterval FromDateInterval(DateInterval days) => new(Guard.Against.Null(days).Start, days.End);

    /// <summary>Gets the days, where both sides are exactly one day.</summary>
    /// <param name="days">The days, first to last, or null.</param>
    public bool TryGetDateInterval([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DateInterval? days)
    {
        days = Start.TryGetDate(out var from) && End.TryGetDate(out var to) ? new DateInterval(from, to) : null;
        return days is not null;
    }

    /// <summary>Writes the interval in EDTF; the unknown one is the empty text.</summary>
    public override string ToString()
    {
        var most = MostLength;
        var text = most <= 512 ? stackalloc char[512] : new char[most];
        TryFormat(text, out var length, default, null); // it fits
        return new string(text[..length]);
    }

    /// <inheritdoc/>
    /// <remarks>There is one format, EDTF: <paramref name="format"/> and <paramref name="formatProvider"/> are not used.</remarks>
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

    /// <summary>Tells the interval in English: "since 6 March 2020" where it goes on, "from 6 March 2020 to an unknown date" where its end is not known.</summary>
    /// <param name="culture">Whose names of months; English ones unless given.</param>
    public string Describe(CultureInfo? culture = null) => (Start.IsKnown, End.IsKnown) switch
    {
        (true, _) when openEnd => $"since {Start.Describe(culture)}",
        (true, _) => $"from {Start.Describe(culture)} to {End.Describe(culture)}",
        (false, true) => openStart ? $"always until {End.Describe(culture)}" : $"until {End.Describe(culture)}",
        _ when openStart => openEnd ? "always" : "always until an unknown date",
        _ => openEnd ? "since an unknown date" : "at an unknown time",
    };

    internal int MostLength => Start.MostLength + End.MostLength + 3;
}
