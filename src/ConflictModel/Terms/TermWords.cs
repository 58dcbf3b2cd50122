using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>Tells lengths of time in English: "1 year and 2 days".</summary>
internal static class TermWords
{
    internal static string Of(Period length) => Names.List(
        new[] { Part(length.Years, "year"), Part(length.Months, "month"), Part(length.Weeks, "week"), Part(length.Days, "day") }.Where(p => p.Length > 0),
        "and");

    private static string Part(int count, string unit) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
