using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Reads the forms in which the Monitor's importer takes a date, none more exact than it is written.</summary>
internal static class SfmDates
{
    private static readonly string[] Days = ["yyyy-M-d", "M/d/yyyy"];
    private static readonly string[] Months = ["yyyy-M", "MMMM yyyy", "M/yyyy"];

    /// <summary>Reads a cell; unknown where it is empty or in none of the forms.</summary>
    public static ImpreciseDate Read(string cell)
    {
        cell = cell.Trim().TrimEnd('-');
        return Is(cell, Days, out var day) ? new ImpreciseDate(day.Year, day.Month, day.Day)
            : Is(cell, Months, out var month) ? new ImpreciseDate(month.Year, month.Month)
            : Is(cell, ["yyyy"], out var year) ? new ImpreciseDate(year.Year)
            : ImpreciseDate.Unknown;
    }

    /// <summary>Reads the cells of a date's parts; a part counts only where the coarser ones are there.</summary>
    public static ImpreciseDate Read(string year, string month, string day) =>
        Read(string.Join('-', new[] { year, month, day }.Select(part => part.Trim()).TakeWhile(part => part.Length > 0)));

    private static bool Is(string cell, string[] forms, out DateOnly date) =>
        DateOnly.TryParseExact(cell, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
