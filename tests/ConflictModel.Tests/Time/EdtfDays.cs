using System.Globalization;

namespace ConflictModel.Tests.Time;

/// <summary>The days that a date can mean, found by holding its text against every day of a window, with nothing of the library.</summary>
/// <param name="Days">The days, sorted; those within the window where a side is open.</param>
/// <param name="NoEarliest">Whether there is no bound at the early side.</param>
/// <param name="NoLatest">Whether there is no bound at the late side.</param>
internal sealed record EdtfDays(int[] Days, bool NoEarliest = false, bool NoLatest = false)
{
    public static readonly int WindowStart = new DateOnly(1990, 1, 1).DayNumber;
    public static readonly int WindowEnd = new DateOnly(2110, 12, 31).DayNumber;

    /// <summary>Winter, from its December, as quarters of the year: spring 1, summer 2, autumn 3; the southern ones lie half a year apart.</summary>
    private static readonly int[] NorthernFirstMonths = [3, 6, 9, 12];

    private int[]? runs;

    public int Earliest => Days[0];

    /// <summary>Gets the first day of each run of days.</summary>
    public int[] Runs => runs ??= [.. Days.Where((d, i) => i == 0 || d > Days[i - 1] + 1)];

    public int Latest => Days[^1];

    public bool IsEmpty => Days.Length == 0;

    public bool Has(int day) => Array.BinarySearch(Days, day) >= 0;

    public static EdtfDays Of(string text, DateTolerance tolerance)
    {
        if (text.Length == 0)
        {
            return new EdtfDays(All(WindowStart, WindowEnd), true, true);
        }

        if (text[0] != '[')
        {
            return new EdtfDays(Written(text, tolerance));
        }

        var members = text.Trim('[', ']').Split(',').Select(m => Member(m, tolerance)).ToArray();
        return members.Length == 1
            ? members[0]
            : new EdtfDays([.. members.SelectMany(m => m.Days).Distinct().Order()], members.Any(m => m.NoEarliest), members.Any(m => m.NoLatest));
    }

    public static EdtfDays Member(string text, DateTolerance tolerance)
    {
        var at = text.IndexOf("..", StringComparison.Ordinal);
        if (at < 0)
        {
            return new EdtfDays(Written(text, tolerance));
        }

        var (from, to) = (at == 0 ? null : Written(text[..at], tolerance), at + 2 == text.Length ? null : Written(text[(at + 2)..], tolerance));
        return from is { Length: 0 } || to is { Length: 0 }
            ? new EdtfDays([])
            : new EdtfDays(All(from?[0] ?? WindowStart, to?[^1] ?? WindowEnd), from is null, to is null);
    }

    /// <summary>Writes a bound as the library does.</summary>
    public static string Text(int day, bool none = false) => none ? ".." : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int[] All(int from, int to) => to < from ? [] : [.. Enumerable.Range(from, to - from + 1)];

    /// <summary>Holds one written date against every day; where it is qualified, all between the first and the last, and the slack beyond, count.</summary>
    private static int[] Written(string text, DateTolerance tolerance)
    {
        var components = text.Split('-');
        var (uncertain, approximate) = (new bool[3], new bool[3]);
        for (var i = 0; i < components.Length; i++)
        {
            Flag(components[i][0], i, i);
            Flag(components[i][^1], 0, i);
            components[i] = components[i].Trim('?', '~', '%');
        }

        var days = Matching(components, tolerance.Seasons);
        return days.Length == 0 || !(uncertain.Concat(approximate).Contains(true))
            ? days
            : All(days[0] - Slack(), days[^1] + Slack());

        void Flag(char sign, int from, int to)
        {
            for (var i = from; i <= to; i++)
            {
                uncertain[i] |= sign is '?' or '%';
                approximate[i] |= sign is '~' or '%';
            }
        }

        int Slack() => Math.Max(SlackOf(uncertain), SlackOf(approximate));

        // Held for together, from the year on: as precise as these are without unspecified digits. Otherwise the coarsest.
        int SlackOf(bool[] flags)
        {
            int[] widths = [tolerance.OfYear, tolerance.OfMonth, tolerance.OfDay];
            var flagged = Enumerable.Range(0, 3).Where(i => flags[i]).ToArray();
            if (flagged.Length == 0)
            {
                return 0;
            }

            var together = flagged.SequenceEqual(Enumerable.Range(0, flagged.Length));
            if (!together)
            {
                return widths[flagged[0]];
            }

            var stated = Enumerable.Range(0, components.Length).TakeWhile(i => !components[i].Contains('X')).Count();
            return widths[Math.Clamp(Math.Min(stated, flagged.Length) - 1, 0, 2)];
        }
    }

    private static int[] Matching(string[] components, SeasonMonths seasons)
    {
        var days = new List<int>();
        var grouping = components.Length > 1 && !components[1].Contains('X') ? int.Parse(components[1], CultureInfo.InvariantCulture) : 0;
        var months = Fitting(components, 1, 12);
        var daysOfMonth = Fitting(components, 2, 31);
        for (var year = 1991; year < 2110; year++)
        {
            if (!Fits(components[0], year, 4))
            {
                continue;
            }

            if (grouping > 12)
            {
                days.AddRange(Grouping(grouping, year, seasons));
                continue;
            }

            for (var month = 1; month <= 12; month++)
            {
                if (!months[month])
                {
                    continue;
                }

                var before = new DateOnly(year, month, 1).DayNumber - 1;
                days.AddRange(Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Where(d => daysOfMonth[d]).Select(d => before + d));
            }
        }

        return [.. days];
    }

    private static bool[] Fitting(string[] components, int component, int most) =>
        [.. Enumerable.Range(0, most + 1).Select(n => component >= components.Length || Fits(components[component], n, 2))];

    private static bool Fits(string mask, int number, int digits)
    {
        var text = number.ToString("D" + digits, CultureInfo.InvariantCulture);
        var fits = mask.Length == digits;
        for (var i = 0; fits && i < digits; i++)
        {
            fits = mask[i] == 'X' || mask[i] == text[i];
        }

        return fits;
    }

    private static int[] Grouping(int grouping, int year, SeasonMonths seasons)
    {
        if (grouping >= 33)
        {
            var length = grouping <= 36 ? 3 : grouping <= 39 ? 4 : 6;
            var index = grouping <= 36 ? grouping - 33 : grouping <= 39 ? grouping - 37 : grouping - 40;
            return Months(year, (index * length) + 1, length);
        }

        var season = (grouping - 21) % 4;
        var southern = grouping >= 29 || (grouping <= 24 && (seasons == SeasonMonths.AstronomicalSouth || seasons == SeasonMonths.MeteorologicalSouth));
        var first = NorthernFirstMonths[(season + (southern ? 2 : 0)) % 4];
        var named = seasons == SeasonMonths.MeteorologicalNorth || seasons == SeasonMonths.MeteorologicalSouth; // by its January
        return Months(named && first == 12 ? year - 1 : year, first, 3);
    }

    private static int[] Months(int year, int first, int count)
    {
        var start = new DateOnly(year, first, 1);
        return All(start.DayNumber, start.AddMonths(count).DayNumber - 1);
    }
}
