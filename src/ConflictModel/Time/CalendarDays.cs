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

    internal static bool IsLeap(Int128 year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static bool IsLeap(int year) => (year & 3) == 0 && ((year & 15) == 0 || year % 25 != 0);

    internal static int DaysInMonth(int year, int month) => month == 2 ? IsLeap(year) ? 29 : 28 : 30 + ((month + (month >> 3)) & 1);

    /// <summary>Counts the days from 1970-01-01 to a day of a year with up to four digits.</summary>
    internal static int Number(int year, int month, int day)
    {
        // Years are counted from March, so that leap days come last, and from -12000, so that all are positive.
        var y = (uint)(year + 12_000 - (month <= 2 ? 1 : 0));
        var m = (uint)(month <= 2 ? month + 9 : month - 3);
        var century = y / 100;
        return (int)((1461 * y / 4) - century + (century / 4) + (((153 * m) + 2) / 5)) + day - 1 - EpochShift - (30 * DaysInEra);
    }

    /// <summary>Counts the days from 1970-01-01 to a day of any year.</summary>
    internal static Int128 Number(Int128 year, int month, int day)
    {
        var era = (year >= 0 ? year : year - 399) / 400;
        return (era * DaysInEra) + Number((int)(year - (era * 400)), month, day);
    }

    internal static (Int128 Year, int Month, int Day) Date(Int128 number)
    {
        if (number >= int.MinValue && number <= int.MaxValue)
        {
            return Date((long)number); // nearly every day there is: dividing 128 bits takes ten times as long
        }

        var era = (number >= 0 ? number : number - (DaysInEra - 1)) / DaysInEra;
        var (year, month, day) = Date((long)(number - (era * DaysInEra)));
        return (year + (era * 400), month, day);
    }

    /// <summary>Gets the day that a number stands for, in a year with up to ten digits.</summary>
    internal static (int Year, int Month, int Day) Date(long number)
    {
        var z = number + EpochShift;
        var era = (z >= 0 ? z : z - (DaysInEra - 1)) / DaysInEra;
        var dayOfEra = (int)(z - (era * DaysInEra));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return ((int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    internal static int Number(LocalDate date) => Number(date.Year, date.Month, date.Day);

    /// <summary>Moves a bound by some days; no bound stays none, and no bound is reached.</summary>
    internal static long Shift(long number, long days) =>
        number is NoEarliest or NoLatest ? number : Math.Clamp(number + days, NoEarliest + 1, NoLatest - 1);

    /// <summary>Brings a number of any year into the reach of a bound; beyond it lies the far past or future, which is no bound.</summary>
    internal static long Clamp(Int128 number) => (long)Int128.Clamp(number, NoEarliest + 1, NoLatest - 1);
}
