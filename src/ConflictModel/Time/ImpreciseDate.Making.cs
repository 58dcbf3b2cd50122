namespace ConflictModel;

/// <content>Making dates out of what was read.</content>
public readonly partial struct ImpreciseDate
{
    /// <summary>The most digits that a year may have, so that its days can still be counted in 128 bits.</summary>
    internal const int MostYearDigits = 35;

    /// <summary>Makes a date of what is written, if any day of the calendar matches.</summary>
    internal static bool TryFrom(WrittenDate only, out ImpreciseDate date)
    {
        var matches = WrittenDays.TryBounds(only, SeasonMonths.AstronomicalNorth, out var from, out var to);
        date = matches ? new ImpreciseDate(only, 0, from, to, null) : default;
        return matches;
    }

    /// <summary>Makes a date of a day that is known to exist.</summary>
    internal static ImpreciseDate FromDay(int year, int month, int day)
    {
        var number = CalendarDays.Number(year, month, day);
        return new ImpreciseDate(WrittenDate.Of(year, month, day), 0, number, number, null);
    }

    /// <summary>Makes a date of a year of more than four digits, written with an exponent and significant digits if these are not 0.</summary>
    internal static ImpreciseDate FromLongYear(Int128 year, int exponent, int significant)
    {
        var shaped = WrittenDate.Of(0).WithExponent(exponent).WithSignificant(significant).In(DateShape.LongYear);
        var small = year >= long.MinValue && year <= long.MaxValue;
        return new ImpreciseDate(shaped, small ? unchecked((ulong)(long)year) : 0, int.MinValue, int.MaxValue, small ? null : year);
    }

    internal static ImpreciseDate FromBits(WrittenDate first, WrittenDate last, int earliest, int latest) =>
        new(first, last.Bits, earliest, latest, null);

    /// <summary>Makes a date of a list whose members can be met alone where there is one.</summary>
    internal static ImpreciseDate FromList(DateList list)
    {
        if (list.ByFirstDay is [var only] && only.Shape is not DateShape.One)
        {
            return only.Date;
        }

        var (from, to) = (list.EarliestDay(null), list.LatestDay(null));
        return new ImpreciseDate(
            WrittenDate.Of(0).In(DateShape.OneOf),
            0,
            from == CalendarDays.NoEarliest ? int.MinValue : (int)from,
            to == CalendarDays.NoLatest ? int.MaxValue : (int)to,
            list);
    }

    internal static ImpreciseDate Range(ImpreciseDate from, ImpreciseDate to) =>
        new(from.first.In(DateShape.Between), to.first.Bits, from.StrictDays.Earliest, to.StrictDays.Latest, null);

    /// <summary>Says why two dates make no range of a set; null where they do.</summary>
    internal static string? RangeFault(ImpreciseDate from, ImpreciseDate to) =>
        from.first.Written != to.first.Written ? "both bounds must be equally precise"
        : to.StrictDays.Latest < from.StrictDays.Earliest ? "the later bound lies before the earlier one"
        : null;

    /// <summary>Gets the year of a date whose year has more than four digits, as written.</summary>
    internal Int128 LongYear() => more is Int128 boxed ? boxed : unchecked((long)last);

    /// <summary>Gets the first and last day of a year of more than four digits; of the years that share its significant digits.</summary>
    internal (Int128 First, Int128 Last) LongYears()
    {
        var year = LongYear();
        var magnitude = Int128.Abs(year);
        var (low, high) = (magnitude, magnitude);
        if (first.Significant > 0)
        {
            Int128 span = 1;
            for (var rest = magnitude; rest >= Int128.One; rest /= 10)
            {
                span *= 10;
            }

            for (var i = 0; i < first.Significant; i++)
            {
                span /= 10;
            }

            low = magnitude - (magnitude % span);
            high = low + span - 1;
        }

        var (from, to) = year < 0 ? (-high, -low) : (low, high);
        return (CalendarDays.Number(from, 1, 1), CalendarDays.Number(to, 12, 31));
    }

    private static DatePrecision CoarsestOf(DateList list)
    {
        var coarsest = DatePrecision.Day;
        foreach (var member in list.Members)
        {
            var precision = member.Date.Precision;
            coarsest = precision < coarsest ? precision : coarsest;
        }

        return coarsest;
    }
}
