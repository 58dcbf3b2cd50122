using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>Reading ISO 8601 text.</content>
public readonly partial record struct Moment
{
    /// <summary>Reads a moment: a date, or an exact day with a clock time to the minute or second and <c>Z</c>, an offset or nothing.</summary>
    /// <param name="s">The text to read; empty is the unknown moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no moment; the message says where and why.</exception>
    public static Moment Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Moment Parse(ReadOnlySpan<char> s) => TryParse(s, out var moment) ? moment : throw Fault(s);

    /// <summary>Reads a moment from UTF-8.</summary>
    /// <param name="utf8Text">The text to read; empty is the unknown moment.</param>
    /// <exception cref="FormatException">The text is no moment; the message says where, in bytes, and why.</exception>
    public static Moment Parse(ReadOnlySpan<byte> utf8Text) => TryParse(utf8Text, out var moment) ? moment : throw Fault(utf8Text);

    /// <summary>Reads a moment, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The moment, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Moment result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>Reads a moment, if the text is one.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The moment, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out Moment result) => new DateReader<char>(s, tell: false).TryReadMoment(out result);

    /// <summary>Reads a moment from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text to read.</param>
    /// <param name="result">The moment, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Moment result) => new DateReader<byte>(utf8Text, tell: false).TryReadMoment(out result);

    private static FormatException Fault<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        var reader = new DateReader<TChar>(text, tell: true);
        reader.TryReadMoment(out _); // it fails again, and tells why
        return reader.Fault(reader.HasClock ? "moment" : "date");
    }

    static Moment IParsable<Moment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Moment>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Moment result) => TryParse(s, out result);

    static Moment ISpanParsable<Moment>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Moment>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Moment result) => TryParse(s, out result);

    static Moment IUtf8SpanParsable<Moment>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Moment>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Moment result) => TryParse(utf8Text, out result);
}
