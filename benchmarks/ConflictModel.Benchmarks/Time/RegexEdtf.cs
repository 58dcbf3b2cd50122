using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ConflictModel.Benchmarks.Time;

/// <summary>What one writes who needs a little EDTF on one afternoon: a regular expression, and the first and last day of what it found.</summary>
internal static partial class RegexEdtf
{
    /// <summary>Reads a date or a stretch of levels 0 and 1, qualifiers as a character; null on a side that is open or unknown.</summary>
    internal static bool TryRead(string text, out LocalDate? first, out LocalDate? last, out char qualifier)
    {
        (first, last, qualifier) = (null, null, ' ');
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return TryReadDate(text, out first, out last, out qualifier);
        }

        var (start, end) = (text[..slash], text[(slash + 1)..]);
        return (start is "" or ".." || TryReadDate(start, out first, out _, out qualifier))
            && (end is "" or ".." || TryReadDate(end, out _, out last, out qualifier));
    }

    private static bool TryReadDate(string text, out LocalDate? first, out LocalDate? last, out char qualifier)
    {
        (first, last, qualifier) = (null, null, ' ');
        var match = Date().Match(text);
        if (!match.Success)
        {
            return false;
        }

        qualifier = match.Groups["q"].Success ? match.Groups["q"].Value[0] : ' ';
        var (year, month, day) = (match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        var low = int.Parse(year.Replace('X', '0'), CultureInfo.InvariantCulture);
        var high = int.Parse(year.Replace('X', '9'), CultureInfo.InvariantCulture);
        if (month is "" or "XX")
        {
            (first, last) = (new LocalDate(low, 1, 1), new LocalDate(high, 12, 31));
            return true;
        }

        var m = int.Parse(month, CultureInfo.InvariantCulture);
        if (m > 12)
        {
            first = new LocalDate(low, ((m - 21) * 3) + 3, 1);
            last = first.Value.PlusMonths(3).PlusDays(-1);
            return true;
        }

        if (day is "" or "XX")
        {
            first = new LocalDate(low, m, 1);
            last = first.Value.PlusMonths(1).PlusDays(-1);
            return true;
        }

        var d = int.Parse(day, CultureInfo.InvariantCulture);
        first = last = d <= CalendarSystem.Iso.GetDaysInMonth(low, m) ? new LocalDate(low, m, d) : null;
        return first is not null;
    }

    [GeneratedRegex("^(?<y>-?[0-9]{2}[0-9X]{2})(-(?<m>0[1-9]|1[0-2]|2[1-4]|XX)(-(?<d>[0-2][0-9]|3[01]|XX))?)?(?<q>[?~%])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
