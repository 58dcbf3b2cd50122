namespace ConflictModel;

/// <summary>Which days a written date can mean, as written: first, last, and from a day on.</summary>
internal static class WrittenDays
{
    /// <summary>Finds the first and last day; none where no calendar day matches the digits.</summary>
    internal static bool TryBounds(WrittenDate date, SeasonMonths seasons, out int earliest, out int latest)
    {
        if (!date.IsOpen && date.Significant == 0 && !date.IsGrouping)
        {
            var (year, month, day) = (date.Year, date.Month, date.Day);
            earliest = CalendarDays.Number(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
            latest = day > 0 ? earliest
                : month > 0 ? earliest + CalendarDays.DaysInMonth(year, month) - 1
                : earliest + (CalendarDays.IsLeap(year) ? 365 : 364);
            return day == 0 || day <= CalendarDays.DaysInMonth(year, month);
        }

        return TryOpenBounds(date, seasons, out earliest, out latest);
    }

    /// <summary>Says whether some days between the first and the last are none that are meant.</summary>
    internal static bool HasGaps(WrittenDate date)
    {
        if (!date.IsOpen)
        {
            return false;
        }

        var yearOpen = date.OpenYear != 0;
        var monthWhole = !date.HasMonth || (date.OpenMonth == 3 && date.Month == 0);
        var dayWhole = !date.HasDay || (date.OpenDay == 3 && date.Day == 0);
        var trailing = date.OpenYear is 0 or 1 or 3 or 7 or 15;
        return !trailing || (yearOpen && !monthWhole) || (date.OpenMonth is 1 or 2) || (date.OpenDay is 1 or 2) || ((yearOpen || date.OpenMonth != 0) && !dayWhole);
    }

    /// <summary>Finds the first day from a given one on; <see cref="CalendarDays.NoLatest"/> where there is none.</summary>
    internal static long Next(WrittenDate date, SeasonMonths seasons, long from, long earliest, long latest)
    {
        if (from <= earliest || from > latest || !HasGaps(date))
        {
            return from <= earliest ? earliest : from > latest ? CalendarDays.NoLatest : from;
        }

        var (year, month, day) = CalendarDays.Date(from);
        for (var y = date.IsGrouping ? year - 1 : year; y <= 9999; y++)
        {
            if (!MeansYear(date, y))
            {
                continue;
            }

            if (date.IsGrouping)
            {
                var (first, last) = GroupingDays(date.Month, y, seasons);
                if (from <= last)
                {
                    return Math.Max(from, first);
                }

                continue;
            }

            for (var m = y == year ? month : 1; m <= 12; m++)
            {
                if (MeansMonth(date, m) && FirstDay(date, y, m, y == year && m == month ? day : 1) is > 0 and var d)
                {
                    return CalendarDays.Number(y, m, d);
                }
            }
        }

        return CalendarDays.NoLatest;
    }

    private static bool TryOpenBounds(WrittenDate date, SeasonMonths seasons, out int earliest, out int latest)
    {
        (earliest, latest) = (0, 0);
        var (low, high) = Years(date);
        if (low > high)
        {
            return false;
        }

        if (date.IsGrouping)
        {
            earliest = GroupingDays(date.Month, low, seasons).First;
            latest = GroupingDays(date.Month, high, seasons).Last;
            return true;
        }

        // A month or day left open as a whole, with nothing behind it, is as if it were not written.
        var dayWhole = !date.HasDay || date.OpenDay == 3;
        if (dayWhole && (!date.HasMonth || date.OpenMonth == 3))
        {
            (earliest, latest) = (CalendarDays.Number(low, 1, 1), CalendarDays.Number(high, 12, 31));
            return true;
        }

        if (dayWhole && date.OpenYear == 0 && date.OpenMonth == 0)
        {
            earliest = CalendarDays.Number(low, date.Month, 1);
            latest = earliest + CalendarDays.DaysInMonth(low, date.Month) - 1;
            return true;
        }

        if (!TryYear(date, ref low, 1, high) || !TryYear(date, ref high, -1, low))
        {
            return false;
        }

        earliest = Edge(date, low, first: true);
        latest = Edge(date, high, first: false);
        return true;
    }

    /// <summary>Moves to the next year that is meant and has a day that is; only 29 February makes years differ.</summary>
    private static bool TryYear(WrittenDate date, ref int year, int step, int limit)
    {
        if (!HasDayIn(date, 2000))
        {
            return false;
        }

        var anyYear = HasDayIn(date, 2001);
        while (!MeansYear(date, year) || !(anyYear || CalendarDays.IsLeap(year)))
        {
            if (year == limit)
            {
                return false;
            }

            year += step;
        }

        return true;
    }

    private static bool HasDayIn(WrittenDate date, int year)
    {
        for (var m = 1; m <= 12; m++)
        {
            if (MeansMonth(date, m) && FirstDay(date, year, m, 1) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Edge(WrittenDate date, int year, bool first)
    {
        for (var i = 1; i <= 12; i++)
        {
            var m = first ? i : 13 - i;
            if (MeansMonth(date, m) && (first ? FirstDay(date, year, m, 1) : LastDay(date, year, m)) is > 0 and var d)
            {
                return CalendarDays.Number(year, m, d);
            }
        }

        throw new InvalidOperationException("A year without a day was taken for one with."); // TryYear looked
    }

    private static int FirstDay(WrittenDate date, int year, int month, int from)
    {
        var most = CalendarDays.DaysInMonth(year, month);
        for (var d = from; d <= most; d++)
        {
            if (MeansDay(date, d))
            {
                return d;
            }
        }

        return 0;
    }

    private static int LastDay(WrittenDate date, int year, int month)
    {
        for (var d = CalendarDays.DaysInMonth(year, month); d > 0; d--)
        {
            if (MeansDay(date, d))
            {
                return d;
            }
        }

        return 0;
    }

    private static bool MeansMonth(WrittenDate date, int month) => !date.HasMonth || Matches(month, date.Month, date.OpenMonth);

    private static bool MeansDay(WrittenDate date, int day) => !date.HasDay || Matches(day, date.Day, date.OpenDay);

    private static bool Matches(int number, int written, int open) =>
        ((open & 1) != 0 || number % 10 == written % 10) && ((open & 2) != 0 || number / 10 == written / 10);

    private static bool MeansYear(WrittenDate date, int year)
    {
        if (year != 0 && year < 0 != date.IsNegative)
        {
            return false;
        }

        if (year == 0 && date.IsNegative)
        {
            return false; // there is no year -0000
        }

        var magnitude = Math.Abs(year);
        if (date.Significant > 0)
        {
            var (low, high) = Magnitudes(date);
            return magnitude >= low && magnitude <= high;
        }

        return Matches(magnitude % 100, date.Magnitude % 100, date.OpenYear & 3) && Matches(magnitude / 100, date.Magnitude / 100, date.OpenYear >> 2);
    }

    private static (int Low, int High) Years(WrittenDate date)
    {
        var (low, high) = Magnitudes(date);
        low = low == 0 && date.IsNegative ? FirstAboveZero(date) : low;
        return date.IsNegative ? (-high, -low) : (low, high);
    }

    private static int FirstAboveZero(WrittenDate date) =>
        (date.OpenYear & 1) != 0 ? 1 : (date.OpenYear & 2) != 0 ? 10 : (date.OpenYear & 4) != 0 ? 100 : 1000;

    private static (int Low, int High) Magnitudes(WrittenDate date)
    {
        if (date.Significant > 0)
        {
            var span = 1;
            for (var digits = Digits(date.Magnitude); digits > date.Significant; digits--)
            {
                span *= 10;
            }

            var low = date.Magnitude - (date.Magnitude % span);
            return (low, low + span - 1);
        }

        var open = date.OpenYear;
        return (date.Magnitude, date.Magnitude + (9 * ((open & 1) + ((open >> 1 & 1) * 10) + ((open >> 2 & 1) * 100) + ((open >> 3) * 1000))));
    }

    private static int Digits(int number) => number switch { < 10 => 1, < 100 => 2, < 1000 => 3, _ => 4 };

    private static (int First, int Last) GroupingDays(int grouping, int year, SeasonMonths seasons)
    {
        var (first, count) = seasons.Of(grouping);
        return (MonthStart(year, first), MonthStart(year, first + count) - 1);
    }

    /// <summary>Gets the first day of a month counted from January of a year, which may lie in the year before or after.</summary>
    private static int MonthStart(int year, int month) =>
        month < 1 ? CalendarDays.Number(year - 1, month + 12, 1) : month > 12 ? CalendarDays.Number(year + 1, month - 12, 1) : CalendarDays.Number(year, month, 1);
}
