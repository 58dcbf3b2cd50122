using System.Globalization;

namespace ConflictModel;

/// <content>Writing EDTF text and words.</content>
public readonly partial struct ImpreciseDate
{
    /// <summary>More characters than any date has that is not one of several.</summary>
    internal const int LongestOne = 64;

    /// <summary>Gets a number of characters or bytes that certainly hold the text.</summary>
    internal int MostLength => more is DateList list ? 2 + (list.Members.Length * LongestOne) : LongestOne;

    /// <summary>Writes the date in EDTF; the unknown date is the empty text.</summary>
    public override string ToString()
    {
        var most = MostLength;
        var text = most <= 512 ? stackalloc char[most] : new char[most]; // no more than needed, since it is cleared first
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

    /// <summary>Tells the date in English: "26 October 2020", "about October 2019", "26 October 2011 or earlier".</summary>
    /// <param name="culture">Whose names of months; English ones unless given.</param>
    public string Describe(CultureInfo? culture = null) => new DateWords(culture ?? CultureInfo.InvariantCulture).Of(this);
}
