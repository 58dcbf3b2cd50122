namespace ConflictModel;

/// <summary>One written date in eight bytes: year, month, day, what is qualified and which digits are unspecified.</summary>
/// <remarks>Unspecified digits stand as zeros in the numbers and are counted beside them.</remarks>
internal readonly record struct DatePart(int Year, byte Month, byte Day, byte Qualified, byte Open)
{
    private const int MonthOpenBit = 8;
    private const int DayOpenBit = 16;

    internal DatePart(int year, int month, int day)
        : this(year, (byte)month, (byte)day, 0, 0)
    {
    }

    internal DateQualifiers Qualifiers => (DateQualifiers)Qualified;

    /// <summary>Gets how many digits of the year, counted from the right, are unspecified.</summary>
    internal int OpenYearDigits => Open & 7;

    internal bool MonthOpen => (Open & MonthOpenBit) != 0;

    internal bool DayOpen => (Open & DayOpenBit) != 0;

    internal bool HasMonth => Month != 0 || MonthOpen;

    internal bool HasDay => Day != 0 || DayOpen;

    internal DatePrecision Precision => HasDay ? DatePrecision.Day : HasMonth ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>Gets how finely the date is known: unspecified digits leave only what stands before them.</summary>
    internal DatePrecision KnownPrecision =>
        OpenYearDigits > 0 || !HasMonth || MonthOpen ? DatePrecision.Year
        : !HasDay || DayOpen ? DatePrecision.Month
        : DatePrecision.Day;

    internal static byte OpenBits(int yearDigits, bool month, bool day) =>
        (byte)(yearDigits | (month ? MonthOpenBit : 0) | (day ? DayOpenBit : 0));

    internal long EarliestDay()
    {
        var years = YearSpan();
        var year = Year < 0 ? Year - years : Year;
        return CalendarDays.Number(year, Month == 0 ? 1 : Month, Day == 0 ? 1 : Day);
    }

    internal long LatestDay()
    {
        var years = YearSpan();
        var year = Year < 0 ? Year : Year + years;
        var month = Month == 0 ? 12 : (int)Month;
        return CalendarDays.Number(year, month, Day == 0 ? CalendarDays.DaysInMonth(year, month) : Day);
    }

    private int YearSpan() => OpenYearDigits switch
    {
        0 => 0,
        1 => 9,
        2 => 99,
        3 => 999,
        _ => 9999,
    };
}
