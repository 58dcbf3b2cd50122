using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A stretch of time that lasted from a start to an end, each known or not: EDTF's <c>2019-12~/2020-03-05</c>, <c>2020-03-06/..</c>.</summary>
/// <remarks>
/// <para>An extent, not an uncertainty: <c>a/b</c> lasted throughout, while some single day within bounds is an <see cref="ImpreciseDate"/>.</para>
/// <para>An open side (<c>..</c>) has no end, and the source says so; an unknown side (empty) has one that is not known.</para>
/// <para>Equality is by what is known; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>, of which neither side is known.</para>
/// </remarks>
public readonly record struct ImpreciseInterval : ISpanParsable<ImpreciseInterval>
{
    private readonly bool openStart;
    private readonly bool openEnd;

    /// <summary>Creates a stretch of time with a start and an end; either may be unknown.</summary>
    /// <param name="start">When it started.</param>
    /// <param name="end">When it ended.</param>
    /// <exception cref="ArgumentException">The end lies certainly before the start, qualifiers left aside.</exception>
    public ImpreciseInterval(ImpreciseDate start, ImpreciseDate end)
    {
        if (end.IsBefore(start, DateTolerance.Strict) is Certainty.Certain)
        {
            throw new ArgumentException($"It cannot end {end} before it starts {start}.", nameof(end));
        }

        (Start, End) = (start, end);
    }

    private ImpreciseInterval(ImpreciseDate start, bool openStart, ImpreciseDate end, bool openEnd) =>
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

    /// <summary>Creates a stretch that started and goes on: <c>2020-03-06/..</c>.</summary>
    /// <param name="start">When it started.</param>
    public static ImpreciseInterval Since(ImpreciseDate start) => new(start, false, default, true);

    /// <summary>Creates a stretch with a start, of whose end nothing is known: <c>2020-03-06/</c>.</summary>
    /// <param name="start">When it started.</param>
    public static ImpreciseInterval From(ImpreciseDate start) => new(start, false, default, false);

    /// <summary>Creates a stretch with an end, of whose start nothing is known: <c>/2020-03-06</c>.</summary>
    /// <param name="end">When it ended.</param>
    public static ImpreciseInterval Until(ImpreciseDate end) => new(default, false, end, false);

    /// <summary>Reads an interval: two dates with a slash between, either one empty (unknown) or <c>..</c> (open).</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no interval; the message says where and why.</exception>
    public static ImpreciseInterval Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static ImpreciseInterval Parse(ReadOnlySpan<char> s)
    {
        var reader = new DateReader(s);
        return TryRead(ref reader, out var interval) ? interval : throw reader.Fault(s, "stretch of time");
    }

    /// <summary>Reads an interval, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The interval, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ImpreciseInterval result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>Reads an interval, if the text is one.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The interval, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out ImpreciseInterval result)
    {
        var reader = new DateReader(s);
        return TryRead(ref reader, out result);
    }

    /// <summary>Asks whether the stretch contains a day.</summary>
    /// <param name="day">The day, or any date.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> where a side is unknown, or the order with one is open.</returns>
    public Certainty Contains(ImpreciseDate day, DateTolerance? tolerance = null)
    {
        var started = openStart ? Certainty.Certain : day.IsBefore(Start, tolerance).Not();
        var goesOn = openEnd ? Certainty.Certain : End.IsBefore(day, tolerance).Not();
        return started.And(goesOn);
    }

    /// <summary>Writes the interval in EDTF; the unknown one is the empty text.</summary>
    public override string ToString() =>
        IsKnown ? $"{(openStart ? ".." : Start.ToString())}/{(openEnd ? ".." : End.ToString())}" : "";

    /// <summary>Tells the interval in English: "since 6 March 2020" where it goes on, "from 6 March 2020 to an unknown date" where its end is not known.</summary>
    public string Describe() => (Start.IsKnown, End.IsKnown) switch
    {
        (true, _) when openEnd => $"since {Start.Describe()}",
        (true, _) => $"from {Start.Describe()} to {End.Describe()}",
        (false, true) => openStart ? $"always until {End.Describe()}" : $"until {End.Describe()}",
        _ when openStart => openEnd ? "always" : "always until an unknown date",
        _ => openEnd ? "since an unknown date" : "at an unknown time",
    };

    private static bool TryRead(ref DateReader reader, out ImpreciseInterval interval)
    {
        interval = default;
        if (reader.AtEnd)
        {
            return true;
        }

        if (!TryReadSide(ref reader, out var start, out var startOpen))
        {
            return false;
        }

        if (!reader.TryTake('/'))
        {
            return reader.Fail("expected '/' between the start and the end");
        }

        var at = reader.Position;
        if (!TryReadSide(ref reader, out var end, out var endOpen))
        {
            return false;
        }

        if (!reader.AtEnd)
        {
            return reader.Fail("nothing more may follow the end");
        }

        if (end.IsBefore(start, DateTolerance.Strict) is Certainty.Certain)
        {
            return reader.Fail("the end lies before the start", at);
        }

        interval = new ImpreciseInterval(start, startOpen, end, endOpen);
        return true;
    }

    private static bool TryReadSide(ref DateReader reader, out ImpreciseDate date, out bool open)
    {
        date = default;
        open = reader.TryTakeDots();
        return open || reader.AtEnd || reader.Peek() == '/' || reader.TryReadOne(out date);
    }

    static ImpreciseInterval IParsable<ImpreciseInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ImpreciseInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImpreciseInterval result) => TryParse(s, out result);

    static ImpreciseInterval ISpanParsable<ImpreciseInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ImpreciseInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ImpreciseInterval result) => TryParse(s, out result);
}
