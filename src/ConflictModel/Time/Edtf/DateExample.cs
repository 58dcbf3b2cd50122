using System.Globalization;

namespace ConflictModel;

/// <summary>Shows how a date is written that stands in another form, where there is no doubt which date it is.</summary>
internal static class DateExample
{
    private static readonly string[] Days = ["d MMMM yyyy", "d MMM yyyy", "d. MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM, yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd", "dd-MMM-yyyy"];

    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMMM, yyyy", "yyyy/M", "yyyy-M"];

    private static readonly string[] Abouts = ["about ", "around ", "circa ", "ca. ", "c. ", "~"];

    /// <summary>Says how the date is written here; where the text may mean several dates, or none that is known, how another is.</summary>
    internal static string For(string text)
    {
        var about = Array.Find(Abouts, a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase)) ?? "";
        var bare = text[about.Length..].Trim();
        var mark = about.Length > 0 ? "~" : "";
        return DateTime.TryParseExact(bare, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var day) ? $"here {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{mark}"
            : DateTime.TryParseExact(bare, Months, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var month) ? $"here {month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}{mark}"
            : bare.Length == 4 && bare.All(char.IsAsciiDigit) && mark.Length > 0 ? $"here {bare}{mark}"
            : "such as 2020-10-26";
    }
}
