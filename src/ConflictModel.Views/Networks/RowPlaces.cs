namespace ConflictModel.Views;

/// <summary>Sets the boxes of each column as near to the height of those they are bound to as their order and their sizes allow.</summary>
internal sealed class RowPlaces(List<NetworkBox>[] columns, double[] lefts)
{
    private const int Sweeps = 10;

    internal void Run()
    {
        for (var column = 0; column < columns.Length; column++)
        {
            Place(column, _ => null);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                Place(sweep % 2 == 0 ? i : columns.Length - 1 - i, Wanted);
            }
        }

        var top = columns.SelectMany(c => c).Select(b => b.Y).DefaultIfEmpty().Min();
        foreach (var box in columns.SelectMany(c => c))
        {
            box.MoveTo(box.X, box.Y - top);
        }
    }

    /// <summary>Gets where a box would lie for its lines to be straight, on average, and how many pull at it.</summary>
    private static (double Y, int Pulls)? Wanted(NetworkBox top)
    {
        var pulls = top.All.SelectMany(b => b.Left.Concat(b.Right)).Where(p => !p.IsBracket).SelectMany(p => p.Others.Select(o => o.Y - (p.Y - top.Y))).Order().ToArray();
        return pulls.Length == 0 ? null : ((pulls[(pulls.Length - 1) / 2] + pulls[pulls.Length / 2]) / 2, pulls.Length);
    }

    /// <summary>Places a column: no box above its predecessor, and the squares of the distances to what is wanted as small as can be.</summary>
    private void Place(int column, Func<NetworkBox, (double Y, int Pulls)?> wanted)
    {
        var boxes = columns[column];
        var stacked = new double[boxes.Count]; // where each lies if all are set close to one another from the top
        var groups = new List<(double Sum, double Weight, int Count)>();
        for (var i = 0; i < boxes.Count; i++)
        {
            stacked[i] = i == 0 ? 0 : stacked[i - 1] + boxes[i - 1].Height + NetworkBox.Gap;
            var (y, weight) = wanted(boxes[i]) is { } want ? (want.Y - stacked[i], (double)want.Pulls) : (0.0, 0.0001);
            groups.Add((y * weight, weight, 1));
            while (groups.Count > 1 && groups[^2].Sum / groups[^2].Weight >= groups[^1].Sum / groups[^1].Weight)
            {
                groups[^2] = (groups[^2].Sum + groups[^1].Sum, groups[^2].Weight + groups[^1].Weight, groups[^2].Count + groups[^1].Count);
                groups.RemoveAt(groups.Count - 1);
            }
        }

        var box = 0;
        foreach (var (sum, weight, count) in groups)
        {
            for (var end = box + count; box < end; box++)
            {
                boxes[box].MoveTo(lefts[column], stacked[box] + (sum / weight));
            }
        }
    }
}
