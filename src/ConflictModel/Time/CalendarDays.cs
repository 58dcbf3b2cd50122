using NodaTime;

namespace ConflictModel;

/// <summary>Days of the proleptic Gregorian calendar as numbers, so that bounds compare in one step and may lie beyond any calendar type.</summary>
internal static class CalendarDays
{
    /// <summary>Stands for no bound at the early side.</summary>
    internal const long NoEarliest = long.MinValue;

    /// <summary>Stands for no bound at the late side.</summary>
    internal const long NoLatest = long.MaxValue;

    private const int DaysInEra = 146_097; // 400 years
    private const int EpochShift = 719_468; // days from 0000-03-01 to 1970-01-01

    internal static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Counts the days from 1970-01-01; years start in March here, so that leap days come last.</summary>
    internal static long Number(long year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysInEra) + dayOfEra - EpochShift;
    }

    internal static (long Year, int Month, int Day) Date(long number)
    {
        var z = number + EpochShift;
        var era = (z >= 0 ? z : z - (DaysInEra - 1)) / DaysInEra;
        var dayOfEra = z - (era * DaysInEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = (int)(dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100)));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    internal static long Number(LocalDate date) => Number(date.Year, date.Month, date.Day);

    /// <summary>Moves a bound by some days; no bound stays none.</summary>
    internal static long Shift(long number, long days) => number is NoEarliest or NoLatest ? number : number + days;
}
