namespace ConflictModel;

/// <content>Questions about order, each answered by a certainty.</content>
public readonly partial record struct ImpreciseInterval
{
    /// <summary>Asks whether the stretch contains a day.</summary>
    /// <param name="day">The day, or any date.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> where a side is unknown, or the order with one is open.</returns>
    public Certainty Contains(ImpreciseDate day, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        if (!day.IsKnown || day.IsIntricate || Start.IsIntricate || End.IsIntricate)
        {
            return Contains((Timing)day, tolerance);
        }

        var (dayLow, dayHigh) = (day.EarliestDay(tolerance), day.LatestDay(tolerance));
        var (startLow, startHigh) = openStart ? (CalendarDays.NoEarliest, CalendarDays.NoEarliest) : (Start.EarliestDay(tolerance), Start.LatestDay(tolerance));
        var (endLow, endHigh) = openEnd ? (CalendarDays.NoLatest, CalendarDays.NoLatest) : (End.EarliestDay(tolerance), End.LatestDay(tolerance));
        (startHigh, endLow) = (Math.Min(startHigh, endHigh), Math.Max(endLow, startLow)); // nothing ends before it starts
        return startLow > startHigh || endLow > endHigh ? Contains((Timing)day, tolerance) // turned round by a convention of seasons
            : Math.Max(dayLow, startLow) > Math.Min(dayHigh, endHigh) ? Certainty.Impossible
            : dayLow < startHigh || endLow < dayHigh ? Certainty.Possible
            : Certainty.Certain;
    }

    /// <summary>Asks whether the stretch contains another time: a day, all of a stretch, or every member of a set.</summary>
    /// <param name="other">The day, or any other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> where a side is unknown, or the order with one is open.</returns>
    public Certainty Contains(Timing other, DateTolerance? tolerance = null) => other.IsDuring(this, tolerance);

    /// <summary>Asks whether the stretch ends before another time begins.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsBefore(Timing other, DateTolerance? tolerance = null) => Timing.Throughout(this).IsBefore(other, tolerance);

    /// <summary>Asks whether the stretch begins after another time is over.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsAfter(Timing other, DateTolerance? tolerance = null) => Timing.Throughout(this).IsAfter(other, tolerance);

    /// <summary>Asks whether the stretch shares a day with another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty Overlaps(Timing other, DateTolerance? tolerance = null) => Timing.Throughout(this).Overlaps(other, tolerance);

    /// <summary>Asks whether the stretch lies within another time, every day of it.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsDuring(Timing other, DateTolerance? tolerance = null) => Timing.Throughout(this).IsDuring(other, tolerance);

    /// <summary>Asks whether the stretch has the same days as another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsSameAs(Timing other, DateTolerance? tolerance = null) => Timing.Throughout(this).IsSameAs(other, tolerance);

    /// <summary>Asks whether one of Allen's relations holds to another stretch.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="other">The other stretch.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Certain"/> for at most one of the thirteen, and then <see cref="Certainty.Impossible"/> for all others.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is unstated, or none.</exception>
    public Certainty Is(AllenRelation relation, ImpreciseInterval other, DateTolerance? tolerance = null)
    {
        Guard.Against.OutOfRange((int)relation, nameof(relation), (int)AllenRelation.Before, (int)AllenRelation.After);
        tolerance ??= DateTolerance.ByPrecision;
        ReadOnlySpan<DayVariable> days = [First(tolerance), Last(tolerance), other.First(tolerance), other.Last(tolerance)];
        var (can, others) = (AllenOrders.CanHold(relation, days), false);
        for (var another = AllenRelation.Before; another <= AllenRelation.After && !others; another++)
        {
            others = another != relation && AllenOrders.CanHold(another, days);
        }

        // Where none can hold, the convention of the tolerance has turned the seasons of a stretch round, and nothing is known of it.
        return can == others ? Certainty.Possible : can ? Certainty.Certain : Certainty.Impossible;
    }

    /// <summary>Gets those of Allen's relations to another stretch that are possible; where it is one alone, it is certain.</summary>
    /// <param name="other">The other stretch.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public ValueList<AllenRelation> PossibleRelationsTo(ImpreciseInterval other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        DayVariable[] days = [First(tolerance), Last(tolerance), other.First(tolerance), other.Last(tolerance)];
        var all = Enumerable.Range((int)AllenRelation.Before, 13).Select(r => (AllenRelation)r).ToArray();
        var possible = Array.FindAll(all, r => AllenOrders.CanHold(r, days));
        return ValueList.From(possible.Length == 0 ? all : possible);
    }

    /// <summary>Counts the days that the stretch lasted, its first and last included.</summary>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>At least one day; no upper bound where a side is open or unknown.</returns>
    public DayCount Duration(DateTolerance? tolerance = null)
    {
        var between = Start.DaysUntil(End, tolerance);
        if (between.Most < 0)
        {
            return DayCount.AtLeast(1); // the convention of the tolerance has turned its seasons round
        }

        return DayCount.Between(between.Least is { } least ? Math.Max(least, 0) + 1 : 1, between.Most + 1);
    }

    internal DayVariable First(DateTolerance tolerance) => openStart ? DayVariable.AlwaysBefore : new(Start, tolerance);

    internal DayVariable Last(DateTolerance tolerance) => openEnd ? DayVariable.AlwaysAfter : new(End, tolerance);
}
