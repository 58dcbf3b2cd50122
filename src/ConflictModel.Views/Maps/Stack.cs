namespace ConflictModel.Views;

/// <summary>All that lies at one point of the picture: its signs stand side by side.</summary>
internal sealed class Stack(double x, double y)
{
    private const double Gap = 3;

    internal double X => x;

    internal double Y => y;

    internal List<MapMark> Marks { get; } = [];

    /// <summary>Gets a value indicating whether nothing but places lies there.</summary>
    internal bool IsPlace => Marks.TrueForAll(m => m.Kind is MapMarkKind.Place);

    /// <summary>Gets how far the signs reach from the middle.</summary>
    internal (double Across, double Up) Reach(SignSize size)
    {
        var signs = Signs(size);
        return (signs[^1].X + signs[^1].Radius - x, signs.Max(s => s.Radius));
    }

    /// <summary>Gets the signs from left to right, each with the marks that it stands for.</summary>
    internal List<(double X, double Radius, IReadOnlyList<MapMark> Marks)> Signs(SignSize size)
    {
        var kinds = Marks.Where(m => IsPlace || m.Kind is not MapMarkKind.Place).GroupBy(m => m.Kind).OrderBy(g => g.Key)
            .Select(g => (Marks: (IReadOnlyList<MapMark>)[.. g], Radius: size.Of([.. g]))).ToArray();
        var at = x - ((kinds.Sum(k => 2 * k.Radius) + (Gap * (kinds.Length - 1))) / 2);
        var signs = new List<(double X, double Radius, IReadOnlyList<MapMark> Marks)>();
        foreach (var (marks, radius) in kinds)
        {
            signs.Add((at + radius, radius, marks));
            at += (2 * radius) + Gap;
        }

        return signs;
    }

    /// <summary>Gets the lines of its label, the names strong.</summary>
    internal List<(string Text, string Style)> Lines()
    {
        const int Most = 5;
        var lines = new List<(string Text, string Style)>();
        foreach (var kind in Marks.Where(m => IsPlace || m.Kind is not MapMarkKind.Place).GroupBy(m => m.Kind).OrderBy(g => g.Key))
        {
            var marks = kind.ToArray();
            if (marks.Length > 1)
            {
                lines.Add((Counted(marks.Length, kind.Key), kind.Key is MapMarkKind.Place ? "quiet" : "strong"));
                continue;
            }

            lines.Add((marks[0].Name, kind.Key is MapMarkKind.Place ? "quiet" : "strong"));
            lines.AddRange(new[] { marks[0].Detail, marks[0].Spot.Words }.Where(t => t.Length > 0).Select(t => (t, "quiet")));
        }

        return [.. lines.Take(Most)];
    }

    internal static string Counted(int count, MapMarkKind kind) => kind switch
    {
        MapMarkKind.Incident => Texts.Counted(count, "incident"),
        MapMarkKind.Deployment => Texts.Counted(count, "deployment"),
        MapMarkKind.Control => $"{Texts.Counted(count, "place")} with control told",
        _ => Texts.Counted(count, "place"),
    };

    /// <summary>Gathers marks that lie nearly on one another.</summary>
    internal static List<Stack> Gather(IEnumerable<MapMark> marks, MapWindow window)
    {
        const double Near = 12;
        var cells = new Dictionary<(int X, int Y), Stack>();
        var stacks = new List<Stack>();
        foreach (var mark in marks)
        {
            var (x, y) = (window.X(window.Unroll(mark.Spot.Longitude)), window.Y(mark.Spot.Latitude));
            var (column, row) = ((int)Math.Floor(x / Near), (int)Math.Floor(y / Near));
            var near = from i in Enumerable.Range(-1, 3)
                       from j in Enumerable.Range(-1, 3)
                       let found = cells.GetValueOrDefault((column + i, row + j))
                       where found is not null && Math.Abs(found.X - x) <= Near && Math.Abs(found.Y - y) <= Near
                       orderby Math.Abs(found.X - x) + Math.Abs(found.Y - y)
                       select found;
            var stack = near.FirstOrDefault();
            if (stack is null)
            {
                stacks.Add(stack = new Stack(x, y));
                cells.TryAdd((column, row), stack);
            }

            stack.Marks.Add(mark);
        }

        return stacks;
    }
}
