using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>Reading EDTF and ISO 8601 text.</content>
public readonly partial record struct Timing
{
    /// <summary>Reads a moment, a stretch of time where the text holds a slash, or a set of dates where it begins with a brace.</summary>
    /// <param name="s">The text to read; empty is the unknown time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of them; the message says where and why.</exception>
    public static Timing Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Timing Parse(ReadOnlySpan<char> s) =>
        s.StartsWith("{") ? new Timing(DateSet.Parse(s)) : s.Contains('/') ? new Timing(ImpreciseInterval.Parse(s)) : new Timing(Moment.Parse(s));

    /// <summary>Reads a time from UTF-8, likewise.</summary>
    /// <param name="utf8Text">The text to read; empty is the unknown time.</param>
    /// <exception cref="FormatException">The text is none of them; the message says where, in bytes, and why.</exception>
    public static Timing Parse(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.StartsWith("{"u8) ? new Timing(DateSet.Parse(utf8Text))
        : utf8Text.Contains((byte)'/') ? new Timing(ImpreciseInterval.Parse(utf8Text))
        : new Timing(Moment.Parse(utf8Text));

    /// <summary>Reads a moment, a stretch of time or a set of dates, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The time, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Timing result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>Reads a moment, a stretch of time or a set of dates, if the text is one.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The time, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out Timing result)
    {
        if (s.StartsWith("{"))
        {
            var isSet = DateSet.TryParse(s, out var set);
            result = new Timing(set);
            return isSet;
        }

        if (s.Contains('/'))
        {
            var isInterval = ImpreciseInterval.TryParse(s, out var interval);
            result = new Timing(interval);
            return isInterval;
        }

        var isMoment = Moment.TryParse(s, out var moment);
        result = new Timing(moment);
        return isMoment;
    }

    /// <summary>Reads a moment, a stretch of time or a set of dates from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text to read.</param>
    /// <param name="result">The time, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Timing result)
    {
        if (utf8Text.StartsWith("{"u8))
        {
            var isSet = DateSet.TryParse(utf8Text, out var set);
            result = new Timing(set);
            return isSet;
        }

        if (utf8Text.Contains((byte)'/'))
        {
            var isInterval = ImpreciseInterval.TryParse(utf8Text, out var interval);
            result = new Timing(interval);
            return isInterval;
        }

        var isMoment = Moment.TryParse(utf8Text, out var moment);
        result = new Timing(moment);
        return isMoment;
    }

    static Timing IParsable<Timing>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Timing>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Timing result) => TryParse(s, out result);

    static Timing ISpanParsable<Timing>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Timing>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Timing result) => TryParse(s, out result);

    static Timing IUtf8SpanParsable<Timing>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Timing>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Timing result) => TryParse(utf8Text, out result);
}
