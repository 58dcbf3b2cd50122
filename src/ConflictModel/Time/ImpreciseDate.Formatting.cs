using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <content>Writing EDTF text and English words.</content>
public readonly partial record struct ImpreciseDate
{
    /// <summary>Writes the date in EDTF; the unknown date is the empty text.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[DateReader.LongestDate];
        TryFormat(text, out var length, default, null); // the longest date fits
        return new string(text[..length]);
    }

    /// <inheritdoc/>
    /// <remarks>There is one format, EDTF: <paramref name="format"/> and <paramref name="formatProvider"/> are not used.</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var writer = new DateWriter(destination);
        switch (shape)
        {
            case DateShape.One:
                writer.Write(first);
                break;
            case DateShape.Between:
                writer.Write("[");
                writer.Write(first);
                writer.Write("..");
                writer.Write(last);
                writer.Write("]");
                break;
            case DateShape.UpTo:
                writer.Write("[..");
                writer.Write(first);
                writer.Write("]");
                break;
            case DateShape.From:
                writer.Write("[");
                writer.Write(first);
                writer.Write("..]");
                break;
            default:
                break;
        }

        return writer.Finish(out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> text = stackalloc char[DateReader.LongestDate];
        TryFormat(text, out var length, format, provider); // the longest date fits
        return Encoding.UTF8.TryGetBytes(text[..length], utf8Destination, out bytesWritten);
    }

    /// <summary>Tells the date in English: "26 October 2020", "about October 2019", "on or before 26 October 2011".</summary>
    public string Describe() => shape switch
    {
        DateShape.One => Words(first),
        DateShape.Between => $"some time from {Words(first)} to {Words(last)}",
        DateShape.UpTo => $"on or before {Words(first)}",
        DateShape.From => $"on or after {Words(first)}",
        _ => "an unknown date",
    };

    private static string SomeYear(int written, int span)
    {
        var (from, to) = written < 0 ? (written - span, written) : (written, written + span);
        return from < 1
            ? string.Create(CultureInfo.InvariantCulture, $"some year from {1 - from} BCE to {(to < 1 ? 1 - to : to)} {(to < 1 ? "BCE" : "CE")}")
            : string.Create(CultureInfo.InvariantCulture, $"some year from {from} to {to}");
    }

    private static string Words(DatePart part)
    {
        const DateQualifiers Approximate = DateQualifiers.ApproximateYear | DateQualifiers.ApproximateMonth | DateQualifiers.ApproximateDay;
        const DateQualifiers Uncertain = DateQualifiers.UncertainYear | DateQualifiers.UncertainMonth | DateQualifiers.UncertainDay;
        var lead = ((part.Qualifiers & Uncertain) != 0 ? "perhaps " : "") + ((part.Qualifiers & Approximate) != 0 ? "about " : "");
        var year = part.Year > 0 || part.OpenYearDigits > 0
            ? part.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{1 - part.Year} BCE");
        year = part.OpenYearDigits switch
        {
            0 => year,
            1 when part.Year > 0 => $"some year of the {year}s",
            var digits => SomeYear(part.Year, digits == 1 ? 9 : 99),
        };
        var day = part switch
        {
            { DayOpen: true, Month: > 0 } => $"some day in {MonthNames.Of(part.Month)} ",
            { Day: > 0, Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{part.Day} {MonthNames.Of(part.Month)} "),
            { DayOpen: true } => "some day in ",
            { MonthOpen: true } => "some month in ",
            { Month: > 0 } => $"{MonthNames.Of(part.Month)} ",
            _ => "",
        };
        return lead + day + year;
    }
}
