using System.Globalization;

namespace ConflictModel.Tests.Time;

/// <summary>The days that each element of a set can be: a range has one in each of its days, months or years, an open side very many.</summary>
internal static class SetElements
{
    private const string OpenFrom = "2019-06-01";
    private const string OpenTo = "2020-11-30";

    private static readonly int Always = EdtfDays.WindowStart - 1000;
    private static readonly int Forever = EdtfDays.WindowEnd + 1000;

    /// <summary>Says whether an element can lie beyond those that are made for an open side.</summary>
    public static bool IsBeyondOpen(int[] element) =>
        element[0] != Always && element[^1] != Forever
        && (element[0] < DateOnly.Parse(OpenFrom, CultureInfo.InvariantCulture).DayNumber || element[^1] > DateOnly.Parse(OpenTo, CultureInfo.InvariantCulture).DayNumber);

    public static List<int[]> Of(string set, DateTolerance tolerance) =>
        [.. set.Trim('{', '}').Split(',').SelectMany(m => Elements(m, tolerance))];

    /// <summary>Chooses a day of each element: the first or last of all for the edges, any between.</summary>
    public static HashSet<int> Choose(List<int[]> elements, Random random, int choice) =>
        [.. elements.Select(e => choice switch { 0 => e[0], 7 => e[^1], _ => e[random.Next(e.Length)] })];

    /// <summary>Gives places for the sides of a stretch that tell all of them apart as far as sets near the turn of the year can.</summary>
    public static HashSet<int> Places(params EdtfDays[] sides)
    {
        var places = Stretches.Places(sides);
        var near = new DateOnly(2017, 12, 1).DayNumber;
        foreach (var side in sides)
        {
            // Every day near the turn of the year, where most edges are, and the first and last ones.
            var turn = new DateOnly(2019, 12, 20).DayNumber;
            places.UnionWith(Enumerable.Range(turn, 30));
            places.UnionWith(Enumerable.Range(0, 60).SelectMany(m => Enumerable.Range(DateOnly.FromDayNumber(near).AddMonths(m).DayNumber - 1, 2)));
            places.UnionWith([side.Earliest, side.Latest]);
        }

        return places;
    }

    private static IEnumerable<int[]> Elements(string member, DateTolerance tolerance)
    {
        var at = member.IndexOf("..", StringComparison.Ordinal);
        if (at < 0)
        {
            return [EdtfDays.Member(member, tolerance).Days];
        }

        var (from, to) = (at == 0 ? null : member[..at], at + 2 == member.Length ? null : member[(at + 2)..]);
        var elements = new List<int[]>();
        var (first, last) = (from ?? OpenFrom[..to!.Length], to ?? OpenTo[..from!.Length]); // a side that is open has elements without end
        for (var element = first; string.CompareOrdinal(element, last) <= 0; element = Step(element, 1))
        {
            elements.Add(EdtfDays.Member(element, tolerance).Days);
        }

        return from is null ? elements.Prepend([Always]) : to is null ? elements.Append([Forever]) : elements;
    }

    /// <summary>Gives the element so many places on, as fine as the first.</summary>
    private static string Step(string element, int steps) => element.Length switch
    {
        4 => (int.Parse(element, CultureInfo.InvariantCulture) + steps).ToString("0000", CultureInfo.InvariantCulture),
        7 => DateOnly.ParseExact(element + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(steps).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => DateOnly.ParseExact(element, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(steps).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
