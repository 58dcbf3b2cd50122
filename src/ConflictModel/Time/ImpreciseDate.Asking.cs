namespace ConflictModel;

/// <content>Questions about order, each answered by a certainty.</content>
public readonly partial record struct ImpreciseDate
{
    /// <summary>Gets a comparer by the earliest possible day; dates without one come first.</summary>
    public static IComparer<ImpreciseDate> ByEarliest { get; } =
        Comparer<ImpreciseDate>.Create((x, y) => x.EarliestDay(null).CompareTo(y.EarliestDay(null)));

    /// <summary>Gets a comparer by the latest possible day; dates without one come last.</summary>
    public static IComparer<ImpreciseDate> ByLatest { get; } =
        Comparer<ImpreciseDate>.Create((x, y) => x.LatestDay(null).CompareTo(y.LatestDay(null)));

    /// <summary>Asks whether this date comes before another.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> while the order is open, as between <c>1948</c> and <c>1948-05</c>.</returns>
    public Certainty IsBefore(ImpreciseDate other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        var (latest, otherEarliest) = (LatestDay(tolerance), other.EarliestDay(tolerance));
        if (latest != CalendarDays.NoLatest && otherEarliest != CalendarDays.NoEarliest && latest < otherEarliest)
        {
            return Certainty.Certain;
        }

        var (earliest, otherLatest) = (EarliestDay(tolerance), other.LatestDay(tolerance));
        return earliest != CalendarDays.NoEarliest && otherLatest != CalendarDays.NoLatest && earliest >= otherLatest
            ? Certainty.Impossible
            : Certainty.Possible;
    }

    /// <summary>Asks whether this date comes after another.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> while the order is open.</returns>
    public Certainty IsAfter(ImpreciseDate other, DateTolerance? tolerance = null) => other.IsBefore(this, tolerance);

    /// <summary>Asks whether both dates mean the same day.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Certain"/> only between two exact days.</returns>
    public Certainty IsSameDayAs(ImpreciseDate other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        var (earliest, latest) = (EarliestDay(tolerance), LatestDay(tolerance));
        var (otherEarliest, otherLatest) = (other.EarliestDay(tolerance), other.LatestDay(tolerance));
        return latest < otherEarliest || otherLatest < earliest ? Certainty.Impossible
            : earliest == latest && otherEarliest == otherLatest ? Certainty.Certain
            : Certainty.Possible;
    }

    /// <summary>Gets the earliest day the date can mean where a qualified date ("about") may stray.</summary>
    /// <param name="tolerance">How far it may stray.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayBound EarliestWithin(DateTolerance tolerance) => DayBound.From(EarliestDay(Guard.Against.Null(tolerance)));

    /// <summary>Gets the latest day the date can mean where a qualified date ("about") may stray.</summary>
    /// <param name="tolerance">How far it may stray.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayBound LatestWithin(DateTolerance tolerance) => DayBound.From(LatestDay(Guard.Against.Null(tolerance)));

    /// <summary>Gets the earliest possible day, widened by what the tolerance grants a qualified date; null widens nothing.</summary>
    internal long EarliestDay(DateTolerance? tolerance) => shape switch
    {
        DateShape.One or DateShape.Between or DateShape.From => first.EarliestDay() - Slack(first, tolerance),
        _ => CalendarDays.NoEarliest,
    };

    /// <summary>Gets the latest possible day, widened likewise.</summary>
    internal long LatestDay(DateTolerance? tolerance) => shape switch
    {
        DateShape.One or DateShape.UpTo => first.LatestDay() + Slack(first, tolerance),
        DateShape.Between => last.LatestDay() + Slack(last, tolerance),
        _ => CalendarDays.NoLatest,
    };

    private static int Slack(DatePart part, DateTolerance? tolerance)
    {
        if (tolerance is null || part.Qualified == 0)
        {
            return 0;
        }

        // "About" and "perhaps" are two statements: each moves the date by itself, and the wider one rules.
        var open = (int)part.Qualifiers;
        return Math.Max(SlackOf(open & 7, part, tolerance), SlackOf(open >> 3, part, tolerance));
    }

    /// <summary>Gets how far flags for year (1), month (2) and day (4) move a date: by the precision of what they hold for together, counted from the year; else by the coarsest of them.</summary>
    private static int SlackOf(int flags, DatePart part, DateTolerance tolerance) => flags switch
    {
        0 => 0,
        7 => tolerance.Of(part.KnownPrecision),
        3 => tolerance.Of(part.KnownPrecision < DatePrecision.Month ? part.KnownPrecision : DatePrecision.Month),
        _ when (flags & 1) != 0 => tolerance.OfYear,
        _ when (flags & 2) != 0 => tolerance.OfMonth,
        _ => tolerance.OfDay,
    };
}
