namespace ConflictModel.Tests.Time;

/// <summary>All stretches that two sides can mean, start no later than end, and how they can lie to others: found by trying.</summary>
/// <remarks>
/// Of the days of all sides only those near the first of a run of days are tried. That loses no relation: each asks only which day comes how
/// few days before which, and of all stretches so related the earliest have each day at the first of a run, or tied to such a day: at most one
/// day before it, or two behind it.
/// </remarks>
internal static class Stretches
{
    private static readonly int Always = EdtfDays.WindowStart - 1000;
    private static readonly int Forever = EdtfDays.WindowEnd + 1000;

    /// <summary>Gives the days of one side: beyond all others where it is open.</summary>
    public static EdtfDays Side(string text, bool start, DateTolerance tolerance) =>
        text == ".." ? new EdtfDays([start ? Always : Forever]) : DateBruteForceTests.Of(text, tolerance);

    public static (EdtfDays Start, EdtfDays End) Sides(string interval, DateTolerance tolerance)
    {
        var sides = interval.Split('/');
        return sides.Length == 1
            ? (DateBruteForceTests.Of(sides[0], tolerance), DateBruteForceTests.Of(sides[0], tolerance))
            : (Side(sides[0], true, tolerance), Side(sides[1], false, tolerance));
    }

    public static HashSet<int> Places(params EdtfDays[] sides)
    {
        var places = new HashSet<int>();
        foreach (var first in sides.SelectMany(s => s.Runs))
        {
            places.UnionWith([first - 1, first, first + 1, first + 2]);
        }

        return places;
    }

    /// <summary>Gives the stretches of two sides; of a date, those of one day.</summary>
    public static List<(int Start, int End)> Of(EdtfDays start, EdtfDays end, bool isDate, HashSet<int> places)
    {
        var starts = places.Where(start.Has).Order().ToArray();
        if (isDate)
        {
            return [.. starts.Select(d => (d, d))];
        }

        var ends = places.Where(end.Has).Order().ToArray();
        return [.. starts.SelectMany(s => ends.Where(e => e >= s).Select(e => (s, e)))];
    }

    /// <summary>Tells Allen's relation between two stretches of days, as he defines it.</summary>
    public static AllenRelation Relation(int start, int end, int otherStart, int otherEnd) =>
        end + 1 < otherStart ? AllenRelation.Before
        : end + 1 == otherStart ? AllenRelation.Meets
        : otherEnd + 1 < start ? AllenRelation.After
        : otherEnd + 1 == start ? AllenRelation.MetBy
        : start == otherStart ? (end < otherEnd ? AllenRelation.Starts : end == otherEnd ? AllenRelation.Equals : AllenRelation.StartedBy)
        : end == otherEnd ? (start > otherStart ? AllenRelation.Finishes : AllenRelation.FinishedBy)
        : start < otherStart ? (end < otherEnd ? AllenRelation.Overlaps : AllenRelation.Contains)
        : end < otherEnd ? AllenRelation.During : AllenRelation.OverlappedBy;

    /// <summary>Gives, as bits, the relations that some stretch of the one has to some of the other.</summary>
    public static int Relations(List<(int Start, int End)> ones, List<(int Start, int End)> others)
    {
        var bits = 0;
        foreach (var (start, end) in ones)
        {
            foreach (var (otherStart, otherEnd) in others)
            {
                bits |= 1 << (int)Relation(start, end, otherStart, otherEnd);
            }
        }

        return bits;
    }

    /// <summary>Certain where all relations that can hold are of these, impossible where none is.</summary>
    public static Certainty Judge(int possible, params AllenRelation[] these)
    {
        var mask = these.Aggregate(0, (bits, r) => bits | (1 << (int)r));
        return (possible & mask) == 0 ? Certainty.Impossible : (possible & ~mask) == 0 ? Certainty.Certain : Certainty.Possible;
    }
}
