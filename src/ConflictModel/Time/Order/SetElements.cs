namespace ConflictModel;

/// <summary>The elements of a set of which all are meant: a range has one in each of its days, months or years; nothing is expanded.</summary>
internal static class SetElements
{
    /// <summary>How many elements are looked at before an answer is left open.</summary>
    private const int MostSteps = 20_000;

    private static readonly long FirstDay = CalendarDays.Number(-9999, 1, 1);
    private static readonly long LastDay = CalendarDays.Number(9999, 12, 31);

    /// <summary>Says whether the elements of a member follow each other without a gap, each a plain day, month or year.</summary>
    internal static bool IsTiled(DateListMember member) =>
        member.Shape is not DateShape.One && IsPlain(member.From) && (!member.IsRange || IsPlain(member.To));

    /// <summary>Says whether a time can lie so that no element lies within it. True where that is not found out.</summary>
    internal static bool CanAllAvoid(DateList list, Timing time, DateTolerance tolerance)
    {
        var (first, last, stretches) = (time.First(tolerance), time.End(tolerance), time.Last(0) != 0);
        return CanAllAvoid(list, tolerance, first.Next, start => stretches ? last.Next(start) : start);
    }

    /// <summary>Says whether some day that a time can have is not certainly that of an element. True where that is not found out.</summary>
    internal static bool CanADayAvoidAll(DateList list, Timing time, DateTolerance tolerance)
    {
        if (time.Last(0) == 0)
        {
            return CanAllAvoid(list, time, tolerance);
        }

        var from = time.First(tolerance).Next(long.MinValue);
        var to = time.Interval.IsOpenAtEnd || !time.IsKnown ? CalendarDays.NoLatest - 1 : time.Finished.LatestDay(tolerance);
        return CanAllAvoid(list, tolerance, day => day > to ? DayVariable.None : Math.Max(day, from), day => day);
    }

    /// <summary>
    /// Looks for a stretch that ends before the last day that each element can be, unless that can begin before it. From the first start on, the
    /// element that is soonest over must be missed by the end; where it cannot be, no start helps that leaves it so.
    /// </summary>
    private static bool CanAllAvoid(DateList list, DateTolerance tolerance, Func<long, long> nextStart, Func<long, long> nextEnd)
    {
        var start = nextStart(long.MinValue);
        for (var steps = 0; start != DayVariable.None; steps++)
        {
            var (over, upTo) = (CalendarDays.NoLatest, CalendarDays.NoEarliest);
            foreach (var member in list.Members)
            {
                Soonest(member, start, tolerance, ref over, ref upTo);
            }

            var end = nextEnd(start);
            if (steps == MostSteps || end < over)
            {
                return true;
            }

            if (end == DayVariable.None || upTo == CalendarDays.NoLatest)
            {
                return false; // no later start has an end, or every one has an element
            }

            start = nextStart(upTo + 1);
        }

        return false;
    }

    /// <summary>Finds which element from a start on is soonest over, and up to which start there is one that is.</summary>
    private static void Soonest(DateListMember member, long start, DateTolerance tolerance, ref long over, ref long upTo)
    {
        var (low, high) = (member.EarliestDay(tolerance), member.LatestDay(tolerance));
        if (IsTiled(member))
        {
            var (first, last) = Tile(member, Math.Max(start, low));
            if (last <= high && last != CalendarDays.NoLatest)
            {
                Take(first, last, ref over, ref upTo);
            }
        }
        else if (member.Shape is DateShape.One)
        {
            Take(low, high, ref over, ref upTo);
        }
        else
        {
            // The edges of a range that is qualified or of seasons are elements; what lies between is left aside.
            Edge(member.From, ref over, ref upTo);
            Edge(member.IsRange ? member.To : member.From, ref over, ref upTo);
        }

        void Take(long first, long last, ref long over, ref long upTo)
        {
            if (first >= start && (last < over || (last == over && first > upTo)))
            {
                (over, upTo) = (last, IsTiled(member) && member.From.HasDay ? high : first);
            }
        }

        void Edge(WrittenDate edge, ref long over, ref long upTo)
        {
            ImpreciseDate.TryFrom(edge.In(DateShape.One), out var date); // it was read as a date
            Take(date.EarliestDay(tolerance), date.LatestDay(tolerance), ref over, ref upTo);
        }
    }

    /// <summary>Gets the first day, month or year of a member that begins on a day or after it; none beyond the years of four digits.</summary>
    private static (long First, long Last) Tile(DateListMember member, long day)
    {
        if (member.From.HasDay)
        {
            return (day, day);
        }

        if (day < FirstDay || day > LastDay)
        {
            return (CalendarDays.NoLatest, CalendarDays.NoLatest);
        }

        var date = CalendarDays.Date(day);
        if (!member.From.HasMonth)
        {
            var year = date is { Month: 1, Day: 1 } ? date.Year : date.Year + 1;
            return (CalendarDays.Number(year, 1, 1), CalendarDays.Number(year, 12, 31));
        }

        var (y, m) = date.Day == 1 ? (date.Year, date.Month) : date.Month < 12 ? (date.Year, date.Month + 1) : (date.Year + 1, 1);
        return (CalendarDays.Number(y, m, 1), CalendarDays.Number(y, m, CalendarDays.DaysInMonth(y, m)));
    }

    private static bool IsPlain(WrittenDate date) => date is { IsOpen: false, Significant: 0, IsGrouping: false, Qualifiers: DateQualifiers.None };
}
