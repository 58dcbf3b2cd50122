namespace ConflictModel;

/// <summary>Questions that a set of dates takes part in.</summary>
internal static class SetTimes
{
    /// <summary>Gets the first date of a set: some day from the earliest to the latest that the first can be.</summary>
    internal static ImpreciseDate First(DateSet set)
    {
        var list = set.List!; // a set that is known has a list
        var (low, high) = Starts(list, null);
        return list.Depends && !list.IsOpenEarlier ? OneOfEdges(list, FirstOf) : Between(low, high);
    }

    /// <summary>Gets the last date of a set, likewise.</summary>
    internal static ImpreciseDate Last(DateSet set)
    {
        var list = set.List!; // a set that is known has a list
        var (low, high) = Ends(list, null);
        return list.Depends && !list.IsOpenLater ? OneOfEdges(list, LastOf) : Between(low, high);
    }

    internal static Certainty IsBefore(Timing one, Timing other, DateTolerance tolerance)
    {
        var (low, high) = one.IsSet ? Ends(one.Dates.List!, tolerance) : default; // a set that is known has a list
        var (otherLow, otherHigh) = other.IsSet ? Starts(other.Dates.List!, tolerance) : default; // likewise
        DayOrder fits = new(0, one.Last(0), 0), otherFits = new(2, other.Last(2), 0);
        var canBe = DayOrder.CanAllHold([.. Sides(one, low, tolerance), .. Sides(other, otherHigh, tolerance)], [fits, otherFits, new(one.Last(0), 2, 1)]);
        var canNotBe = DayOrder.CanAllHold([.. Sides(one, high, tolerance), .. Sides(other, otherLow, tolerance)], [fits, otherFits, new(2, one.Last(0), 0)]);
        return canBe == canNotBe ? Certainty.Possible : canBe ? Certainty.Certain : Certainty.Impossible;
    }

    /// <summary>Asks whether some day is shared: possible where some member can lie within the other time; certain where all of them cannot be kept out of it.</summary>
    internal static Certainty Overlaps(Timing one, Timing other, DateTolerance tolerance)
    {
        if (one.IsSet && other.IsSet)
        {
            return Members(one).Aggregate(Certainty.Impossible, (so, m) => so.Or(Overlaps(m, other, tolerance)));
        }

        var (set, time) = one.IsSet ? (one, other) : (other, one);
        var answer = Members(set).Aggregate(Certainty.Impossible, (so, m) => so.Or(m.IsDuring(time, tolerance)));
        return answer is Certainty.Possible && !SetElements.CanAllAvoid(set.Dates.List!, time, tolerance) ? Certainty.Certain : answer; // a set that is known has a list
    }

    internal static Certainty IsDuring(Timing one, Timing other, DateTolerance tolerance)
    {
        if (one.IsSet)
        {
            var all = Members(one).Aggregate(Certainty.Certain, (so, m) => so.And(other.IsSet ? IsDuring(m, other, tolerance) : AllWithin(m, other, tolerance)));
            return all is Certainty.Possible && !other.IsSet && !other.Lasted && other.IsKnown && !CanBeOneDay(one, other.Moment.Date, tolerance) ? Certainty.Impossible : all;
        }

        // A day, or every day of a stretch, is one of the set.
        var possible = Members(other).Aggregate(Certainty.Impossible, (so, m) => so.Or(one.Lasted ? one.Overlaps(Range(m), tolerance) : one.Overlaps(m, tolerance)));
        return possible is Certainty.Impossible || SetElements.CanADayAvoidAll(other.Dates.List!, one, tolerance) ? possible.And(Certainty.Possible) : Certainty.Certain; // as above
    }

    private static IEnumerable<Timing> Members(Timing set) => set.Dates.Members.Select(m => (Timing)m);

    /// <summary>Asks whether a member lies within a time, all of its dates where it is a range.</summary>
    private static Certainty AllWithin(Timing member, Timing time, DateTolerance tolerance) =>
        member.Moment.Date.Shape switch
        {
            DateShape.Between => EdgeOf(member, first: true).IsDuring(time, tolerance).And(EdgeOf(member, first: false).IsDuring(time, tolerance)),
            DateShape.UpTo => time.Interval.IsOpenAtStart ? EdgeOf(member, first: false).IsDuring(time, tolerance) : time.IsKnown ? Certainty.Impossible : Certainty.Possible,
            DateShape.From => time.Interval.IsOpenAtEnd ? EdgeOf(member, first: true).IsDuring(time, tolerance) : time.IsKnown ? Certainty.Impossible : Certainty.Possible,
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

    /// <summary>Says whether all members can lie on one day that a date can mean; those of a plain range never can.</summary>
    private static bool CanBeOneDay(Timing set, ImpreciseDate date, DateTolerance tolerance)
    {
        var list = set.Dates.List!; // a set that is known has a list
        var day = date.NextDay(CalendarDays.NoEarliest, tolerance);
        bool moved;
        do
        {
            moved = false;
            foreach (var member in list.Members)
            {
                if (SetElements.IsTiled(member) && !(member.IsRange && member.From.In(DateShape.One) == member.To))
                {
                    return false;
                }

                var next = member.Next(day, tolerance);
                if (next != day)
                {
                    day = next == CalendarDays.NoLatest ? next : date.NextDay(next, tolerance);
                    moved = true;
                }

                if (day == CalendarDays.NoLatest)
                {
                    return false;
                }
            }
        }
        while (moved);
        return true;
    }

    /// <summary>Gets the first and last day of a time; of a set, the one day that is asked for.</summary>
    private static ReadOnlySpan<DayVariable> Sides(Timing time, long day, DateTolerance tolerance)
    {
        var settled = day <= CalendarDays.NoEarliest + 1 ? DayVariable.AlwaysBefore : day >= CalendarDays.NoLatest - 1 ? DayVariable.AlwaysAfter : DayVariable.On(day);
        return time.IsSet ? new[] { settled, settled } : new[] { time.First(tolerance), time.End(tolerance) };
    }

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

    /// <summary>Says that it is one of the first or last dates of the members: their signs stay, and a tolerance can move them.</summary>
    private static ImpreciseDate OneOfEdges(DateList list, Func<DateListMember, ImpreciseDate> edge)
    {
        var edges = new ImpreciseDate[list.Members.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = edge(list.Members[i]);
        }

        return edges is [var only] ? only : ImpreciseDate.OneOf(edges);
    }

    private static ImpreciseDate Between(long low, long high)
    {
        var (from, to) = (Day(low), Day(high));
        return from is { } first && to is { } last ? (low == high ? first : ImpreciseDate.Within(first, last))
            : from is { } alone ? ImpreciseDate.OnOrAfter(alone)
            : to is { } only ? ImpreciseDate.OnOrBefore(only)
            : default;
    }

    /// <summary>Gets a day; none where there is no bound, or where it lies beyond the years of four digits, as a winter of 9999 does.</summary>
    private static ImpreciseDate? Day(long number)
    {
        if (number <= CalendarDays.NoEarliest + 1 || number >= CalendarDays.NoLatest - 1)
        {
            return null;
        }

        var (year, month, day) = CalendarDays.Date(number);
        return Math.Abs(year) > 9999 ? null : new ImpreciseDate(year, month, day);
    }
}
