namespace ConflictModel;

/// <summary>Questions that a set of dates takes part in.</summary>
internal static class SetTimes
{
    /// <summary>Gets the first date of a set: some day from the earliest to the latest that the first can be.</summary>
    internal static ImpreciseDate First(DateSet set)
    {
        var (low, high) = Starts(set.List!, null); // a set that is known has a list
        return Between(low, high);
    }

    /// <summary>Gets the last date of a set, likewise.</summary>
    internal static ImpreciseDate Last(DateSet set)
    {
        var (low, high) = Ends(set.List!, null); // a set that is known has a list
        return Between(low, high);
    }

    internal static Certainty IsBefore(Timing one, Timing other, DateTolerance tolerance)
    {
        var (low, high) = Ends(one, tolerance);
        var (otherLow, otherHigh) = Starts(other, tolerance);
        return high != CalendarDays.NoLatest && otherLow != CalendarDays.NoEarliest && high < otherLow ? Certainty.Certain
            : low != CalendarDays.NoEarliest && otherHigh != CalendarDays.NoLatest && low >= otherHigh ? Certainty.Impossible
            : Certainty.Possible;
    }

    /// <summary>Asks whether some day is shared: possible where some member can lie within the other time; certain where all of them cannot be kept out of it.</summary>
    internal static Certainty Overlaps(Timing one, Timing other, DateTolerance tolerance)
    {
        if (one.IsSet && other.IsSet)
        {
            return Members(one).Aggregate(Certainty.Impossible, (so, m) => so.Or(Overlaps(m, other, tolerance)));
        }

        var (set, time) = one.IsSet ? (one, other) : (other, one);
        var answer = Certainty.Impossible;
        foreach (var member in Members(set))
        {
            answer = answer.Or(IsWithin(member, time, tolerance));
        }

        return answer is Certainty.Possible && !time.Lasted && CoversAll(set, time.Moment.Date, tolerance) ? Certainty.Certain : answer;
    }

    internal static Certainty IsDuring(Timing one, Timing other, DateTolerance tolerance)
    {
        if (one.IsSet)
        {
            return Members(one).Aggregate(Certainty.Certain, (so, m) => so.And(other.IsSet ? IsDuring(m, other, tolerance) : AllWithin(m, other, tolerance)));
        }

        // A day, or every day of a stretch, is one of the set.
        var possible = Members(other).Aggregate(Certainty.Impossible, (so, m) => so.Or(one.Lasted ? one.Overlaps(Range(m), tolerance) : one.Overlaps(m, tolerance)));
        var covered = one.Lasted
            ? Covers(other, one.Interval.First(tolerance).Next(long.MinValue), one.Finished.LatestDay(tolerance), tolerance)
            : CoversAll(other, one.Moment.Date, tolerance);
        return covered ? Certainty.Certain : possible.And(Certainty.Possible);
    }

    private static IEnumerable<Timing> Members(Timing set) => set.Dates.Members.Select(m => (Timing)m);

    /// <summary>Asks whether a member lies within a time; of a range, whether one of its dates does.</summary>
    private static Certainty IsWithin(Timing member, Timing time, DateTolerance tolerance)
    {
        var whole = member.IsDuring(time, tolerance);
        return whole is Certainty.Certain || member.Moment.Date.Shape is DateShape.One ? whole
            : EdgeOf(member, first: true).IsDuring(time, tolerance) is Certainty.Certain || EdgeOf(member, first: false).IsDuring(time, tolerance) is Certainty.Certain ? Certainty.Certain
            : whole;
    }

    /// <summary>Asks whether a member lies within a time, all of its dates where it is a range.</summary>
    private static Certainty AllWithin(Timing member, Timing time, DateTolerance tolerance) =>
        member.Moment.Date.Shape switch
        {
            DateShape.Between => EdgeOf(member, first: true).IsDuring(time, tolerance).And(EdgeOf(member, first: false).IsDuring(time, tolerance)),
            DateShape.UpTo => time.Interval.IsOpenAtStart ? EdgeOf(member, first: false).IsDuring(time, tolerance) : time.IsKnown && !(time.Lasted && !time.Began.IsKnown) ? Certainty.Impossible : Certainty.Possible,
            DateShape.From => time.Interval.IsOpenAtEnd ? EdgeOf(member, first: true).IsDuring(time, tolerance) : time.IsKnown && !(time.Lasted && !time.Finished.IsKnown) ? Certainty.Impossible : Certainty.Possible,
            _ => member.IsDuring(time, tolerance),
        };

    /// <summary>Gets the first or last date of a range.</summary>
    private static Timing EdgeOf(Timing member, bool first)
    {
        var date = member.Moment.Date;
        var part = date.Shape is DateShape.Between && !first ? date.Last : date.First;
        ImpreciseDate.TryFrom(part.In(DateShape.One), out var edge); // it was read as a date
        return edge;
    }

    private static Timing Range(Timing member)
    {
        var date = member.Moment.Date;
        return date.Shape switch
        {
            DateShape.Between => new ImpreciseInterval(EdgeOf(member, first: true).Moment.Date, EdgeOf(member, first: false).Moment.Date),
            DateShape.UpTo => new ImpreciseInterval(default, true, EdgeOf(member, first: false).Moment.Date, false),
            DateShape.From => ImpreciseInterval.Since(EdgeOf(member, first: true).Moment.Date),
            _ => member,
        };
    }

    /// <summary>Says whether every day that a date can mean is certainly one of the set.</summary>
    private static bool CoversAll(Timing set, ImpreciseDate date, DateTolerance tolerance)
    {
        var (from, to) = (date.EarliestDay(tolerance), date.LatestDay(tolerance));
        if (from == CalendarDays.NoEarliest || to == CalendarDays.NoLatest)
        {
            return Covers(set, from, to, tolerance);
        }

        for (var day = date.NextDay(from, tolerance); day <= to; day = date.NextDay(day, tolerance))
        {
            day = FirstUncovered(set, day, tolerance);
            if (day <= to && date.NextDay(day, tolerance) == day)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Covers(Timing set, long from, long to, DateTolerance tolerance) =>
        from != CalendarDays.NoEarliest && to != CalendarDays.NoLatest ? FirstUncovered(set, from, tolerance) > to : false;

    /// <summary>Finds the first day from a given one on that is not certainly one of the set: certain are those told to the day, and all between in a range of days.</summary>
    private static long FirstUncovered(Timing set, long day, DateTolerance tolerance)
    {
        bool moved;
        do
        {
            moved = false;
            foreach (var member in set.Dates.List!.ByFirstDay) // a set that is known has a list
            {
                var exact = member.From is { Written: DatePrecision.Day, IsOpen: false } && (!member.IsRange || !member.To.IsOpen);
                var date = member.Date;
                var (from, to) = (date.EarliestDay(tolerance), date.LatestDay(tolerance));
                var certain = exact && member.From.Qualifiers is DateQualifiers.None && member.To.Qualifiers is DateQualifiers.None && member.Shape is DateShape.One or DateShape.Between;
                if (certain && from <= day && day <= to)
                {
                    day = to + 1;
                    moved = true;
                }
            }
        }
        while (moved);
        return day;
    }

    private static (long Low, long High) Starts(Timing time, DateTolerance tolerance) =>
        time.IsSet ? Starts(time.Dates.List!, tolerance) // a set that is known has a list
        : time.Interval.IsOpenAtStart ? (CalendarDays.NoEarliest, CalendarDays.NoEarliest + 1)
        : (time.Began.EarliestDay(tolerance), time.Lasted ? Math.Min(time.Began.LatestDay(tolerance), time.Finished.LatestDay(tolerance)) : time.Began.LatestDay(tolerance));

    private static (long Low, long High) Ends(Timing time, DateTolerance tolerance) =>
        time.IsSet ? Ends(time.Dates.List!, tolerance) // a set that is known has a list
        : time.Interval.IsOpenAtEnd ? (CalendarDays.NoLatest - 1, CalendarDays.NoLatest)
        : (time.Lasted ? Math.Max(time.Began.EarliestDay(tolerance), time.Finished.EarliestDay(tolerance)) : time.Finished.EarliestDay(tolerance), time.Finished.LatestDay(tolerance));

    /// <summary>Gets between which days the first of all members lies.</summary>
    private static (long Low, long High) Starts(DateList list, DateTolerance? tolerance)
    {
        var (low, high) = (CalendarDays.NoLatest, CalendarDays.NoLatest);
        foreach (var member in list.Members)
        {
            low = Math.Min(low, member.EarliestDay(tolerance));
            high = Math.Min(high, member.IsOpenEarlier ? CalendarDays.NoEarliest + 1 : FirstOf(member).LatestDay(tolerance));
        }

        return (low, high);
    }

    /// <summary>Gets between which days the last of all members lies.</summary>
    private static (long Low, long High) Ends(DateList list, DateTolerance? tolerance)
    {
        var (low, high) = (CalendarDays.NoEarliest, CalendarDays.NoEarliest);
        foreach (var member in list.Members)
        {
            low = Math.Max(low, member.IsOpenLater ? CalendarDays.NoLatest - 1 : LastOf(member).EarliestDay(tolerance));
            high = Math.Max(high, member.LatestDay(tolerance));
        }

        return (low, high);
    }

    private static ImpreciseDate FirstOf(DateListMember member) => EdgeOf(member.Date, first: true).Moment.Date;

    private static ImpreciseDate LastOf(DateListMember member) => EdgeOf(member.Date, first: false).Moment.Date;

    private static ImpreciseDate Between(long low, long high)
    {
        var bounded = low != CalendarDays.NoEarliest;
        if (high is CalendarDays.NoLatest or (CalendarDays.NoLatest - 1) or CalendarDays.NoEarliest or (CalendarDays.NoEarliest + 1))
        {
            return bounded && low != CalendarDays.NoLatest - 1 ? ImpreciseDate.OnOrAfter(Day(low)) : default;
        }

        return !bounded ? ImpreciseDate.OnOrBefore(Day(high)) : low == high ? Day(low) : ImpreciseDate.Within(Day(low), Day(high));
    }

    private static ImpreciseDate Day(long number)
    {
        var (year, month, day) = CalendarDays.Date(number);
        return new ImpreciseDate(year, month, day);
    }
}
