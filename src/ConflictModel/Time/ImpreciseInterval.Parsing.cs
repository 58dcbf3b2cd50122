using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>Reading EDTF text.</content>
public readonly partial record struct ImpreciseInterval
{
    /// <summary>Reads an interval: two dates with a slash between, either one empty (unknown) or <c>..</c> (open).</summary>
    /// <remarks>Beyond EDTF, either side may be bounded or one of several: <c>[..2019]/2020</c>.</remarks>
    /// <param name="s">The text to read; empty is the unknown interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no interval; the message says where and why.</exception>
    public static ImpreciseInterval Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static ImpreciseInterval Parse(ReadOnlySpan<char> s) => TryParse(s, out var interval) ? interval : throw Fault(s);

    /// <summary>Reads an interval from UTF-8.</summary>
    /// <param name="utf8Text">The text to read; empty is the unknown interval.</param>
    /// <exception cref="FormatException">The text is no interval; the message says where, in bytes, and why.</exception>
    public static ImpreciseInterval Parse(ReadOnlySpan<byte> utf8Text) => TryParse(utf8Text, out var interval) ? interval : throw Fault(utf8Text);

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
    public static bool TryParse(ReadOnlySpan<char> s, out ImpreciseInterval result) => new DateReader<char>(s, tell: false).TryReadInterval(out result);

    /// <summary>Reads an interval from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text to read.</param>
    /// <param name="result">The interval, or the unknown one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ImpreciseInterval result) => new DateReader<byte>(utf8Text, tell: false).TryReadInterval(out result);

    private static FormatException Fault<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        var reader = new DateReader<TChar>(text, tell: true);
        reader.TryReadInterval(out _); // it fails again, and tells why
        return reader.Fault("stretch of time");
    }

    static ImpreciseInterval IParsable<ImpreciseInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ImpreciseInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImpreciseInterval result) => TryParse(s, out result);

    static ImpreciseInterval ISpanParsable<ImpreciseInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ImpreciseInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ImpreciseInterval result) => TryParse(s, out result);

    static ImpreciseInterval IUtf8SpanParsable<ImpreciseInterval>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<ImpreciseInterval>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ImpreciseInterval result) => TryParse(utf8Text, out result);
}
