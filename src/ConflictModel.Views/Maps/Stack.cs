namespace ConflictModel.Views;

/// <summary>All that lies at one point of the picture: its signs stand side by side.</summary>
internal sealed class Stack(double x, double y)
{
    internal const double SomewhereRadius = 24;

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

    /// <summary>Gets how far the signs and the hatched discs reach from the middle: a label stands beside them.</summary>
    internal (double Across, double Up) Clear(SignSize size)
    {
        var (across, up) = Reach(size);
        return Marks.Exists(m => m.Spot.Nearness is Nearness.Somewhere) ? (Math.Max(across, SomewhereRadius), Math.Max(up, SomewhereRadius)) : (across, up);
    }

    /// <summary>Gets the lines of its label, the names strong. Many gathered are told by their number alone.</summary>
    internal List<(string Text, string Style)> Lines()
    {
        const int MostNamed = 3;
        var lines = new List<(string Text, string Style)>();
        foreach (var kind in Marks.Where(m => IsPlace || m.Kind is not MapMarkKind.Place).GroupBy(m => m.Kind).OrderBy(g => g.Key))
        {
            var marks = kind.ToArray();
            var strong = kind.Key is MapMarkKind.Place ? "quiet" : "strong";
            if (marks.Length == 1)
            {
                lines.Add((marks[0].Name, strong));
                lines.AddRange(new[] { marks[0].Detail, marks[0].Spot.Words }.Where(t => t.Length > 0).Select(t => (t, "quiet")));
                continue;
            }

            lines.Add((Counted(marks.Length, kind.Key), strong));
            if (marks.Length <= MostNamed)
            {
                lines.AddRange(marks.Select(m => (m.Detail.Length > 0 ? $"{Texts.Isolate(m.Name)}: {m.Detail}" : m.Name, "quiet")));
            }
        }

        return lines;
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

    /// <summary>Gathers stacks whose signs lie on one another, those with more to show first.</summary>
    internal static List<Stack> Merge(List<Stack> stacks, SignSize size)
    {
        const double Bearable = 2;
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            var kept = new List<(Stack Stack, double Across, double Up)>();
            foreach (var stack in stacks)
            {
                var (across, up) = stack.Reach(size);
                var under = kept.FindIndex(k => Math.Abs(k.Stack.X - stack.X) < k.Across + across - Bearable && Math.Abs(k.Stack.Y - stack.Y) < k.Up + up - Bearable);
                if (under < 0)
                {
                    kept.Add((stack, across, up));
                    continue;
                }

                kept[under].Stack.Marks.AddRange(stack.Marks);
                isDone = false;
            }

            stacks = [.. kept.Select(k => k.Stack)];
        }

        return stacks;
    }
}
