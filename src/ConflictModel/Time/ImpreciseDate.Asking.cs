using System.Numerics;

namespace ConflictModel;

/// <content>Questions about order, each answered by a certainty.</content>
public readonly partial struct ImpreciseDate
{
    /// <summary>Gets a comparer by the earliest possible day; dates without one come first.</summary>
    public static IComparer<ImpreciseDate> ByEarliest { get; } =
        Comparer<ImpreciseDate>.Create((x, y) => x.EarliestNumber(null).CompareTo(y.EarliestNumber(null)));

    /// <summary>Gets a comparer by the latest possible day; dates without one come last.</summary>
    public static IComparer<ImpreciseDate> ByLatest { get; } =
        Comparer<ImpreciseDate>.Create((x, y) => x.LatestNumber(null).CompareTo(y.LatestNumber(null)));

    /// <summary>Gets a value indicating whether the days meant depend on a tolerance.</summary>
    private bool Depends => first.Depends || (more is DateList list && list.Depends) || (Shape is DateShape.Between && Last.Depends);

    /// <summary>Asks whether this date comes before another.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> while the order is open, as between <c>1948</c> and <c>1948-05</c>.</returns>
    public Certainty IsBefore(ImpreciseDate other, DateTolerance? tolerance = null)
    {
        if (!IsPlain || !other.IsPlain)
        {
            return IsBeforeSlowly(other, tolerance ?? DateTolerance.ByPrecision);
        }

        return (latest ^ int.MaxValue) < (other.earliest ^ int.MinValue) ? Certainty.Certain
            : (earliest ^ int.MinValue) >= (other.latest ^ int.MaxValue) ? Certainty.Impossible
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
        var (from, to) = (EarliestNumber(tolerance), LatestNumber(tolerance));
        var (otherFrom, otherTo) = (other.EarliestNumber(tolerance), other.LatestNumber(tolerance));
        return to < otherFrom || otherTo < from ? Certainty.Impossible
            : from == to && otherFrom == otherTo ? Certainty.Certain
            : CanBeOneDay(other, tolerance) ? Certainty.Possible
            : Certainty.Impossible;
    }

    /// <summary>Asks whether this date comes before another time begins.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsBefore(Timing other, DateTolerance? tolerance = null) => Timing.FromMoment(this).IsBefore(other, tolerance);

    /// <summary>Asks whether this date comes after another time is over.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsAfter(Timing other, DateTolerance? tolerance = null) => other.IsBefore(this, tolerance);

    /// <summary>Asks whether this date is a day of another time.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsDuring(Timing other, DateTolerance? tolerance = null) => Timing.FromMoment(this).IsDuring(other, tolerance);

    /// <summary>Counts the days from this date to another, 0 where both are one day.</summary>
    /// <param name="other">The later date.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>Bounds on the number; below zero where the other date may come first; without a bound where a date has none, or lies beyond what 64 bits count.</returns>
    public DayCount DaysUntil(ImpreciseDate other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        var (from, to) = (EarliestNumber(tolerance), LatestNumber(tolerance));
        var (otherFrom, otherTo) = (other.EarliestNumber(tolerance), other.LatestNumber(tolerance));
        return DayCount.Between(
            otherFrom == Int128.MinValue || to == Int128.MaxValue ? null : Count(otherFrom - to),
            otherTo == Int128.MaxValue || from == Int128.MinValue ? null : Count(otherTo - from));

        static long? Count(Int128 days) => days > long.MinValue && days < long.MaxValue ? (long)days : null;
    }

    /// <summary>Gets the earliest day the date can mean where a qualified date ("about") may stray.</summary>
    /// <param name="tolerance">How far it may stray.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayBound EarliestWithin(DateTolerance tolerance) => Guard.Against.Null(tolerance) is var given && IsLongYear ? Earliest : DayBound.From(EarliestDay(given));

    /// <summary>Gets the latest day the date can mean where a qualified date ("about") may stray.</summary>
    /// <param name="tolerance">How far it may stray.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public DayBound LatestWithin(DateTolerance tolerance) => Guard.Against.Null(tolerance) is var given && IsLongYear ? Latest : DayBound.From(LatestDay(given));

    /// <summary>Asks whether this date certainly comes before another, qualifiers left aside.</summary>
    internal bool IsBeforeAsWritten(ImpreciseDate other) =>
        IsLongYear || other.IsLongYear
            ? IsBefore(other, DateTolerance.Strict) is Certainty.Certain
            : (latest ^ int.MaxValue) < (other.earliest ^ int.MinValue);

    /// <summary>Gets the earliest possible day, widened by what the tolerance grants a qualified date; null widens nothing.</summary>
    internal long EarliestDay(DateTolerance? tolerance)
    {
        if (tolerance is not null && Depends)
        {
            return more is DateList list ? list.EarliestDay(tolerance)
                : Shape is DateShape.UpTo ? CalendarDays.NoEarliest
                : Shape is DateShape.Between ? DaysBetween(tolerance).Earliest
                : StrictDay(first, tolerance, later: false) - DateSlack.Of(first, tolerance);
        }

        var day = earliest ^ int.MinValue;
        return day != int.MinValue ? day : IsLongYear ? CalendarDays.Clamp(LongYears().First) : CalendarDays.NoEarliest;
    }

    /// <summary>Gets the latest possible day, widened likewise.</summary>
    internal long LatestDay(DateTolerance? tolerance)
    {
        if (tolerance is not null && Depends)
        {
            return more is DateList list ? list.LatestDay(tolerance)
                : Shape is DateShape.From ? CalendarDays.NoLatest
                : Shape is DateShape.Between ? DaysBetween(tolerance).Latest
                : StrictDay(first, tolerance, later: true) + DateSlack.Of(first, tolerance);
        }

        var day = latest ^ int.MaxValue;
        return day != int.MaxValue ? day : IsLongYear ? CalendarDays.Clamp(LongYears().Last) : CalendarDays.NoLatest;
    }

    /// <summary>Gets a value indicating whether it takes more than its first and last day to answer questions about it: it has gaps, or lies too far off.</summary>
    internal bool IsIntricate => HasGaps || IsLongYear;

    /// <summary>Gets a value indicating whether some days between the first and the last may be none that are meant.</summary>
    internal bool HasGaps => more is DateList || (Shape is DateShape.One && first.Qualifiers is DateQualifiers.None && WrittenDays.HasGaps(first));

    /// <summary>Finds the first possible day from a given one on; <see cref="CalendarDays.NoLatest"/> where there is none.</summary>
    internal long NextDay(long from, DateTolerance? tolerance)
    {
        if (more is DateList list)
        {
            return list.Next(from, tolerance);
        }

        var (low, high) = (EarliestDay(tolerance), LatestDay(tolerance));
        return Shape is DateShape.One && first.Qualifiers is DateQualifiers.None
            ? WrittenDays.Next(first, tolerance?.Seasons ?? SeasonMonths.AstronomicalNorth, from, low, high)
            : from > high ? CalendarDays.NoLatest
            : Math.Max(from, low);
    }

    /// <summary>Gets the first or last day as written: the one that is kept, unless the tolerance gives a season other months than that one has.</summary>
    private long StrictDay(WrittenDate part, DateTolerance tolerance, bool later)
    {
        if (!part.IsSeason || ReferenceEquals(tolerance.Seasons, SeasonMonths.AstronomicalNorth))
        {
            return later ? latest ^ int.MaxValue : earliest ^ int.MinValue;
        }

        WrittenDays.TryBounds(part.In(DateShape.One), tolerance.Seasons, out var from, out var to); // it was checked where it entered
        return later ? to : from;
    }

    /// <summary>Gets the days of a range; from the end to the start where the convention of the tolerance turns its seasons round.</summary>
    private (long Earliest, long Latest) DaysBetween(DateTolerance tolerance)
    {
        var (from, to) = (StrictDay(first, tolerance, later: false) - DateSlack.Of(first, tolerance), StrictDay(Last, tolerance, later: true) + DateSlack.Of(Last, tolerance));
        if (from <= to)
        {
            return (from, to);
        }

        WrittenDays.TryBounds(Last, tolerance.Seasons, out var start, out _); // both were checked where they entered
        WrittenDays.TryBounds(first.In(DateShape.One), tolerance.Seasons, out _, out var end);
        return (start - DateSlack.Of(Last, tolerance), end + DateSlack.Of(first, tolerance));
    }

    /// <summary>Gets a value indicating whether the bounds that are kept say all, whatever the tolerance.</summary>
    private bool IsPlain => !first.Depends && more is null && (Shape is not (DateShape.LongYear or DateShape.Between) || (Shape is DateShape.Between && !Last.Depends));

    /// <summary>Gets a value indicating whether the bounds that are kept say all, but for how far a sign lets them stray, and for other months of seasons.</summary>
    private bool IsSimple => more is null && Shape is not (DateShape.LongYear or DateShape.Between);

    private Certainty IsBeforeSlowly(ImpreciseDate other, DateTolerance tolerance)
    {
        if (IsSimple && other.IsSimple && (!(first.IsSeason || other.first.IsSeason) || ReferenceEquals(tolerance.Seasons, SeasonMonths.AstronomicalNorth)))
        {
            // A bound that is missing lies so far off that no slack brings it near.
            var (slack, otherSlack) = (DateSlack.Of(first, tolerance), DateSlack.Of(other.first, tolerance));
            return Order(
                (long)(earliest ^ int.MinValue) - slack, (long)(latest ^ int.MaxValue) + slack, (long)(other.earliest ^ int.MinValue) - otherSlack, (long)(other.latest ^ int.MaxValue) + otherSlack);
        }

        return IsLongYear || other.IsLongYear
            ? Order(EarliestNumber(tolerance), LatestNumber(tolerance), other.EarliestNumber(tolerance), other.LatestNumber(tolerance))
            : Order(EarliestDay(tolerance), LatestDay(tolerance), other.EarliestDay(tolerance), other.LatestDay(tolerance));
    }

    private static Certainty Order<TNumber>(TNumber from, TNumber to, TNumber otherFrom, TNumber otherTo)
        where TNumber : struct, IComparisonOperators<TNumber, TNumber, bool> =>
        to < otherFrom ? Certainty.Certain : from >= otherTo ? Certainty.Impossible : Certainty.Possible;

    /// <summary>Gets the earliest day as a number that can be compared, however far it lies; the least one where there is none.</summary>
    private Int128 EarliestNumber(DateTolerance? tolerance) =>
        IsLongYear ? LongYears().First : EarliestDay(tolerance) is var day && day == CalendarDays.NoEarliest ? Int128.MinValue : day;

    private Int128 LatestNumber(DateTolerance? tolerance) =>
        IsLongYear ? LongYears().Last : LatestDay(tolerance) is var day && day == CalendarDays.NoLatest ? Int128.MaxValue : day;

    /// <summary>Looks for a day that both can mean, skipping from one to the other over what they leave out.</summary>
    private bool CanBeOneDay(ImpreciseDate other, DateTolerance tolerance)
    {
        if (IsLongYear || other.IsLongYear)
        {
            return true; // their bounds overlap, and neither has gaps
        }

        var day = Math.Max(EarliestDay(tolerance), other.EarliestDay(tolerance));
        while (day != CalendarDays.NoLatest)
        {
            var mine = NextDay(day, tolerance);
            day = mine == CalendarDays.NoLatest ? mine : other.NextDay(mine, tolerance);
            if (day == mine)
            {
                return day != CalendarDays.NoLatest;
            }
        }

        return false;
    }
}
