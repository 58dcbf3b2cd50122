using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>Reading EDTF text.</content>
public readonly partial struct ImpreciseDate
{
    /// <summary>Reads a date, such as <c>2020-10-26</c>, <c>2019-10~</c>, <c>201X</c> or <c>[..2011-10-26]</c>; an empty text is the unknown date.</summary>
    /// <param name="s">The text to read, of at most 65,536 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no date; the message says where and why.</exception>
    public static ImpreciseDate Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <summary>Reads a date.</summary>
    /// <param name="s">The text to read, of at most 65,536 characters; empty is the unknown date.</param>
    /// <exception cref="FormatException">The text is no date; the message says where and why.</exception>
    public static ImpreciseDate Parse(ReadOnlySpan<char> s) => TryParse(s, out var date) ? date : throw Fault(s);

    /// <summary>Reads a date from UTF-8.</summary>
    /// <param name="utf8Text">The text to read, of at most 65,536 bytes; empty is the unknown date.</param>
    /// <exception cref="FormatException">The text is no date; the message says where, in bytes, and why.</exception>
    public static ImpreciseDate Parse(ReadOnlySpan<byte> utf8Text) => TryParse(utf8Text, out var date) ? date : throw Fault(utf8Text);

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The date, or the unknown one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ImpreciseDate result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="s">The text to read; empty is the unknown date.</param>
    /// <param name="result">The date, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out ImpreciseDate result) =>
        (s.Length == 10 && DateReader<char>.TryReadPlainDay(s, out result)) || new DateReader<char>(s, tell: false).TryReadDate(out result);

    /// <summary>Reads a date from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text to read; empty is the unknown date.</param>
    /// <param name="result">The date, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ImpreciseDate result) =>
        (utf8Text.Length == 10 && DateReader<byte>.TryReadPlainDay(utf8Text, out result)) || new DateReader<byte>(utf8Text, tell: false).TryReadDate(out result);

    private static FormatException Fault<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        var reader = new DateReader<TChar>(text, tell: true);
        reader.TryReadDate(out _); // it fails again, and tells why
        return reader.Fault();
    }

    static ImpreciseDate IParsable<ImpreciseDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ImpreciseDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImpreciseDate result) => TryParse(s, out result);

    static ImpreciseDate ISpanParsable<ImpreciseDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ImpreciseDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ImpreciseDate result) => TryParse(s, out result);

    static ImpreciseDate IUtf8SpanParsable<ImpreciseDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<ImpreciseDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ImpreciseDate result) =>
        TryParse(utf8Text, out result);
}
