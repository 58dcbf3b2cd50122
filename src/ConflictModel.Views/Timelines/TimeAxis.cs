using System.Globalization;
using NodaTime;

namespace ConflictModel.Views;

/// <summary>Places days on a line, and chooses ticks from days to millennia.</summary>
internal sealed class TimeAxis
{
    private const double LeastGap = 62;
    private const double BreakWidth = 30;
    private const double LeastShare = 0.45; // of all days, that nothing falls on: less is worth no break
    private const int LeastDays = 500;
    private const int LeastBounds = 6; // of few things, none is squeezed
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
    private readonly double left;
    private readonly double scale;

    /// <summary>Makes the axis from the start of its first day to the end of its last.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="left">Where the first day starts.</param>
    /// <param name="right">Where the last day ends.</param>
    /// <param name="gap">The last day before, and the first after what is left out; null where nothing is.</param>
    internal TimeAxis(long first, long last, double left, double right, (long From, long To)? gap = null)
    {
        (First, Last, this.left, Right, Break) = (first, last, left, right, gap);
        var leftOut = gap is { } g ? g.To - g.From - 1 : 0;
        scale = (right - left - (gap is null ? 0 : BreakWidth)) / (last - first + 1 - leftOut);
    }

    internal long First { get; }

    internal long Last { get; }

    /// <summary>Gets what the axis leaves out: the last day before, and the first after; null where nothing is.</summary>
    internal (long From, long To)? Break { get; }

    internal double Left => left;

    internal double Right { get; }

    /// <summary>Makes the axis that shows all given days with room around them. A long stretch without any is left out, so that one early item does not squeeze all others.</summary>
    internal static TimeAxis Around(IEnumerable<long> days, double left, double right)
    {
        var all = days.Distinct().Order().ToArray();
        var (first, last) = (all[0], all[^1]);
        var (from, to) = (first, first);
        for (var i = 1; i < all.Length; i++)
        {
            (from, to) = all[i] - all[i - 1] > to - from ? (all[i - 1], all[i]) : (from, to);
        }

        var isBroken = all.Length >= LeastBounds && to - from >= LeastDays && to - from > (last - first) * LeastShare;
        var shown = isBroken ? last - first - (to - from) : last - first;
        var room = Math.Max(2, shown / 20);
        var beside = Math.Max(room, Math.Min(shown / 8, 200)); // one day alone before the break still has its sign and its words
        return new TimeAxis(
            Math.Max(Days.First, first - room),
            Math.Min(Days.Last, last + room),
            left,
            right,
            isBroken && to - from > (2 * beside) + 1 ? (from + beside, to - beside) : null);
    }

    /// <summary>Gets where a day starts.</summary>
    internal double Start(long? day) => day is { } d ? Place(d) : left;

    /// <summary>Gets where a day ends.</summary>
    internal double End(long? day) => day is { } d ? Place(d + 1) : Right;

    private double Place(long day) => Math.Clamp(
        Break is not { } gap || day <= gap.From + 1 ? left + ((day - First) * scale)
            : day >= gap.To ? left + ((day - First - (gap.To - gap.From - 1)) * scale) + BreakWidth
            : left + ((gap.From + 1 - First) * scale) + (BreakWidth * (day - gap.From - 1) / (gap.To - gap.From - 1)),
        left,
        Right);

    /// <summary>Gets the ticks: where, the label, and the year where it is new.</summary>
    internal List<(double X, string Label, string Year)> Ticks()
    {
        var ticks = AllTicks();
        var kept = new List<(double X, string Label, string Year)>();
        var (year, named) = ("", "");
        foreach (var tick in ticks)
        {
            year = tick.Year.Length > 0 ? tick.Year : year;
            if (Break is { } gap && tick.X > End(gap.From) - 14 && tick.X < Start(gap.To) + 14)
            {
                continue; // within what is left out
            }

            // The first tick that is seen of a year names it.
            kept.Add(tick with { Year = kept.Count == 0 || year != named ? year : "" });
            named = year;
        }

        return kept;
    }

    private List<(double X, string Label, string Year)> AllTicks()
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
