using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictModel.Datasets;

/// <summary>Reads the dates of HXL tables, none more exact than it is written.</summary>
internal static partial class HxlDates
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yyyy", "MMMM d, yyyy", "MMM d, yyyy"];
    private static readonly string[] Months = ["yyyy-M", "MMMM yyyy", "MMM yyyy"];

    /// <summary>Reads a cell; unknown where it is in none of the forms, one of two days where day and month could change places.</summary>
    public static ImpreciseDate Read(string cell, out bool isAmbiguous)
    {
        isAmbiguous = false;
        cell = cell.Trim();
        if (WithTime().IsMatch(cell))
        {
            cell = cell[..10];
        }

        if (Is(cell, Days, out var day))
        {
            return Day(day);
        }

        if (Is(cell, Months, out var month))
        {
            return new ImpreciseDate(month.Year, month.Month);
        }

        if (Is(cell, ["yyyy"], out var year))
        {
            return new ImpreciseDate(year.Year);
        }

        var dayFirst = Is(cell, ["d/M/yyyy", "d.M.yyyy"], out var one);
        var monthFirst = Is(cell, ["M/d/yyyy"], out var other);
        isAmbiguous = dayFirst && monthFirst && one != other;
        return isAmbiguous ? (one < other ? ImpreciseDate.OneOf(Day(one), Day(other)) : ImpreciseDate.OneOf(Day(other), Day(one)))
            : dayFirst ? Day(one)
            : monthFirst ? Day(other)
            : ImpreciseDate.Unknown;
    }

    private static ImpreciseDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static bool Is(string cell, string[] forms, out DateOnly date) =>
        DateOnly.TryParseExact(cell, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WithTime();
}
