using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConflictModel;

/// <content>Reading EDTF text.</content>
public readonly partial record struct ImpreciseDate
{
    /// <summary>Reads a date, such as <c>2020-10-26</c>, <c>2019-10~</c>, <c>201X</c> or <c>[..2011-10-26]</c>; an empty text is the unknown date.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no date; the message says where and why.</exception>
    public static ImpreciseDate Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <summary>Reads a date.</summary>
    /// <param name="s">The text to read; empty is the unknown date.</param>
    /// <exception cref="FormatException">The text is no date; the message says where and why.</exception>
    public static ImpreciseDate Parse(ReadOnlySpan<char> s)
    {
        var reader = new DateReader(s);
        return reader.TryReadDate(out var date) ? date : throw reader.Fault(s);
    }

    /// <summary>Reads a date from UTF-8.</summary>
    /// <param name="utf8Text">The text to read; empty is the unknown date.</param>
    /// <exception cref="FormatException">The text is no date; the message says where and why.</exception>
    public static ImpreciseDate Parse(ReadOnlySpan<byte> utf8Text) =>
        Parse(Encoding.UTF8.GetString(utf8Text));

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
        new DateReader(s).TryReadDate(out result);

    /// <summary>Reads a date from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text to read; empty is the unknown date.</param>
    /// <param name="result">The date, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ImpreciseDate result)
    {
        Span<char> text = stackalloc char[DateReader.LongestDate];
        result = default;
        return utf8Text.Length <= text.Length
            && Encoding.UTF8.TryGetChars(utf8Text, text, out var length)
            && TryParse(text[..length], out result);
    }

    internal static ImpreciseDate FromParts(DatePart only) => new(only);

    internal static ImpreciseDate FromParts(DatePart first, DatePart last, DateShape shape) => new(first, last, shape);

    internal static string? WhyNoRange(DatePart from, DatePart to) => RangeFault(from, to);

    static ImpreciseDate IParsable<ImpreciseDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ImpreciseDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImpreciseDate result) => TryParse(s, out result);

    static ImpreciseDate ISpanParsable<ImpreciseDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ImpreciseDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ImpreciseDate result) => TryParse(s, out result);

    static ImpreciseDate IUtf8SpanParsable<ImpreciseDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<ImpreciseDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ImpreciseDate result) =>
        TryParse(utf8Text, out result);
}
