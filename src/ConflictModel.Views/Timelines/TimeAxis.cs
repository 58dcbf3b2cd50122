using System.Globalization;
using NodaTime;

namespace ConflictModel.Views;

/// <summary>Places days on a line, and chooses ticks from days to millennia.</summary>
internal sealed class TimeAxis
{
    private const double LeastGap = 62;
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
    private readonly double left;
    private readonly double scale;

    /// <summary>Makes the axis from the start of its first day to the end of its last.</summary>
    internal TimeAxis(long first, long last, double left, double right)
    {
        (First, Last, this.left, Right) = (first, last, left, right);
        scale = (right - left) / (last - first + 1);
    }

    internal long First { get; }

    internal long Last { get; }

    internal double Left => left;

    internal double Right { get; }

    /// <summary>Makes the axis that shows all given days with room around them.</summary>
    internal static TimeAxis Around(IEnumerable<long> days, double left, double right)
    {
        var (first, last) = (long.MaxValue, long.MinValue);
        foreach (var day in days)
        {
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        }

        var room = Math.Max(2, (last - first) / 20);
        return new TimeAxis(Math.Max(Days.First, first - room), Math.Min(Days.Last, last + room), left, right);
    }

    /// <summary>Gets where a day starts.</summary>
    internal double Start(long? day) => day is { } d ? Math.Clamp(left + ((d - First) * scale), left, Right) : left;

    /// <summary>Gets where a day ends.</summary>
    internal double End(long? day) => day is { } d ? Math.Clamp(left + ((d - First + 1) * scale), left, Right) : Right;

    /// <summary>Gets the ticks: where, the label, and the year where it is new.</summary>
    internal List<(double X, string Label, string Year)> Ticks()
    {
        foreach (var step in DaySteps)
        {
            if (step * scale >= LeastGap)
            {
                return ByDays(step);
            }
        }

        foreach (var step in MonthSteps)
        {
            if (step * 28 * scale >= LeastGap)
            {
                return ByMonths(step);
            }
        }

        return ByYears(YearSteps.FirstOrDefault(s => s * 365 * scale >= LeastGap, YearSteps[^1]));
    }

    private static string YearText(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");

    private static string MonthText(LocalDate date) => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[date.Month - 1];

    private List<(double X, string Label, string Year)> ByDays(int step)
    {
        var ticks = new List<(double X, string Label, string Year)>();
        var year = int.MinValue;
        const int MondayOfEpochWeek = 4; // 1970-01-05
        var day = First + ((((MondayOfEpochWeek - First) % step) + step) % step);
        for (; day <= Last; day += step)
        {
            var date = Days.Date(day);
            ticks.Add((Start(day), string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthText(date)}"), date.Year == year ? "" : YearText(date.Year)));
            year = date.Year;
        }

        return ticks;
    }

    private List<(double X, string Label, string Year)> ByMonths(int step)
    {
        var ticks = new List<(double X, string Label, string Year)>();
        var (from, to) = (Days.Date(First), Days.Date(Last));
        var known = int.MinValue;
        for (var year = from.Year; year <= to.Year; year++)
        {
            for (var month = 1; month <= 12; month += step)
            {
                var date = new LocalDate(year, month, 1);
                if (date >= from && date <= to)
                {
                    ticks.Add((Start(Days.Number(date)), MonthText(date), year == known ? "" : YearText(year)));
                    known = year;
                }
            }
        }

        return ticks;
    }

    private List<(double X, string Label, string Year)> ByYears(int step)
    {
        var ticks = new List<(double X, string Label, string Year)>();
        var (from, to) = (Days.Date(First).Year, Days.Date(Last).Year);
        for (var year = from - (((from % step) + step) % step); year <= to; year += step)
        {
            if (year >= LocalDate.MinIsoValue.Year && new LocalDate(year, 1, 1) >= Days.Date(First))
            {
                ticks.Add((Start(Days.Number(new LocalDate(year, 1, 1))), YearText(year), ""));
            }
        }

        return ticks;
    }
}
