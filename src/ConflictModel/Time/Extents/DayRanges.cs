using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>A set of whole days, such as those on which something was so, or those that a source covers.</summary>
/// <remarks>
/// <para>It is kept as ranges in order that neither overlap nor touch; no question or operation goes through a range day by day.</para>
/// <para>Exact days, in the ISO calendar. From what is imprecise come two sets: the days that are certain and those that are possible (<see cref="ExtentQuestions"/>).</para>
/// <para>Equality is by the days it holds; there is no natural order.</para>
/// <para>The default value is <see cref="Empty"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct DayRanges
{
    private readonly ValueList<DayRange> ranges;

    private DayRanges(ValueList<DayRange> ranges) => this.ranges = ranges;

    /// <summary>Gets the set that holds no day.</summary>
    public static DayRanges Empty => default;

    /// <summary>Gets the set of all days there are.</summary>
    public static DayRanges All { get; } = new([DayRange.All]);

    /// <summary>Gets the ranges of days, earliest first; between any two lies at least one day that the set does not hold.</summary>
    public ValueList<DayRange> Ranges => ranges;

    /// <summary>Gets a value indicating whether it holds no day.</summary>
    public bool IsEmpty => ranges.IsEmpty;

    /// <summary>Sees a range of days as a set.</summary>
    /// <param name="range">The days.</param>
    public static implicit operator DayRanges(DayRange range) => FromDayRange(range);

    /// <summary>Sees a range of days as a set.</summary>
    /// <param name="range">The days.</param>
    public static DayRanges FromDayRange(DayRange range) => new([range]);

    /// <summary>Creates the set of all days of some ranges.</summary>
    /// <param name="ranges">The ranges, in any order; they may overlap, and those that touch become one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ranges"/> is null.</exception>
    public static DayRanges Of(IEnumerable<DayRange> ranges)
    {
        var builder = new DayRangesBuilder();
        foreach (var range in Guard.Against.Null(ranges).OrderBy(r => r.From))
        {
            builder.Add(range.From, range.To);
        }

        return new(builder.ToRanges());
    }

    /// <summary>Creates the set of all days of some of NodaTime's intervals, which include both their ends, too.</summary>
    /// <param name="intervals">The intervals, in any order and calendar; they may overlap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="intervals"/> or one of them is null.</exception>
    public static DayRanges FromDateIntervals(IEnumerable<DateInterval> intervals) =>
        Of(Guard.Against.Null(intervals).Select(DayRange.FromDateInterval));

    /// <summary>Gets the ranges as NodaTime's intervals, earliest first, in the ISO calendar.</summary>
    /// <param name="intervals">The intervals; empty where there are none.</param>
    /// <returns>False where a side has no bound, or where one lies outside the years -9998 to 9999.</returns>
    public bool TryGetDateIntervals(out ValueList<DateInterval> intervals)
    {
        intervals = default;
        var all = new DateInterval[ranges.Count];
        for (var i = 0; i < all.Length; i++)
        {
            if (!ranges[i].TryGetDateInterval(out var interval))
            {
                return false;
            }

            all[i] = interval;
        }

        intervals = ValueList.From(all);
        return true;
    }

    /// <summary>Makes the set of the days that either set holds.</summary>
    /// <param name="other">The other set.</param>
    public DayRanges Union(DayRanges other) => Combine(this, other, static (one, another) => one || another);

    /// <summary>Makes the set of the days that both sets hold.</summary>
    /// <param name="other">The other set.</param>
    public DayRanges Intersect(DayRanges other) => Combine(this, other, static (one, another) => one && another);

    /// <summary>Makes the set of the days that this one holds and the other does not.</summary>
    /// <param name="other">The other set.</param>
    public DayRanges Except(DayRanges other) => Combine(this, other, static (one, another) => one && !another);

    /// <summary>Makes the set of all other days there are.</summary>
    public DayRanges Complement() => All.Except(this);

    /// <summary>Makes the set of the days that a whole holds and this set lacks.</summary>
    /// <param name="whole">The days that should be covered; a <see cref="DayRange"/> will do.</param>
    public DayRanges GapsWithin(DayRanges whole) => whole.Except(this);

    /// <summary>Says whether the set holds a day.</summary>
    /// <param name="day">The day, in any calendar; read in the ISO calendar.</param>
    public bool Contains(LocalDate day)
    {
        var number = DayRange.NumberOf(day);
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].To < number)
            {
                low = middle + 1;
            }
            else if (ranges[middle].From > number)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the set holds every day of another; so it does where the other is empty.</summary>
    /// <param name="other">The other set.</param>
    public bool Covers(DayRanges other)
    {
        var at = 0;
        foreach (var asked in other.ranges.AsSpan())
        {
            while (at < ranges.Count && ranges[at].To < asked.To)
            {
                at++;
            }

            if (at == ranges.Count || ranges[at].From > asked.From)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether the two sets have a day in common.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(DayRanges other)
    {
        var at = 0;
        foreach (var asked in other.ranges.AsSpan())
        {
            while (at < ranges.Count && ranges[at].To < asked.From)
            {
                at++;
            }

            if (at < ranges.Count && ranges[at].From <= asked.To)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells how much of some days the set covers: "234 of 240 days", and which it lacks.</summary>
    /// <param name="whole">The days that should be covered; a <see cref="DayRange"/> will do.</param>
    public DayCoverage CoverageOf(DayRanges whole) => new(Intersect(whole), GapsWithin(whole));

    /// <summary>Counts the days.</summary>
    /// <param name="days">How many days; 0 where they cannot be counted.</param>
    /// <returns>False where the set has no bound at a side.</returns>
    public bool TryCountDays(out long days)
    {
        days = 0;
        foreach (var range in ranges.AsSpan())
        {
            if (!range.TryCountDays(out var more))
            {
                days = 0;
                return false;
            }

            days += more;
        }

        return true;
    }

    /// <summary>Writes the days as EDTF's set of all of them: <c>{2020-01-03..2020-01-05,2020-02-01}</c>; the empty one is <c>{}</c>.</summary>
    public override string ToString() => $"{{{string.Join(',', ranges)}}}";

    /// <summary>Walks the bounds of two sets in order, each once, and keeps the stretches between them that the rule wants; it must not want what neither holds.</summary>
    private static DayRanges Combine(DayRanges one, DayRanges another, Func<bool, bool, bool> wants)
    {
        var builder = new DayRangesBuilder();
        var (nextOne, nextOther) = (0, 0);
        var (kept, since) = (false, 0L);
        while (true)
        {
            var (boundOne, boundOther) = (one.Bound(nextOne), another.Bound(nextOther));
            var at = Math.Min(boundOne, boundOther);
            if (at == CalendarDays.NoLatest)
            {
                break;
            }

            nextOne += boundOne == at ? 1 : 0;
            nextOther += boundOther == at ? 1 : 0;
            var keeps = wants((nextOne & 1) == 1, (nextOther & 1) == 1); // past an odd number of bounds is within a range
            if (kept && !keeps)
            {
                builder.Add(since, at - 1);
            }

            (kept, since) = (keeps, kept && keeps ? since : at);
        }

        if (kept)
        {
            builder.Add(since, CalendarDays.NoLatest);
        }

        return new(builder.ToRanges());
    }

    /// <summary>Gets where the set begins to hold days (even) or ceases to (odd); beyond the last of them, never.</summary>
    private long Bound(int index)
    {
        if (index >> 1 >= ranges.Count)
        {
            return CalendarDays.NoLatest;
        }

        var range = ranges[index >> 1];
        return (index & 1) == 0 ? range.From : CalendarDays.Shift(range.To, 1);
    }
}
