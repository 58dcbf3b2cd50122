namespace ConflictModel.Views;

/// <summary>Explains the signs that a network uses, and no others.</summary>
internal sealed class NetworkLegend(SvgText svg, string id, NetworkLayout layout)
{
    private const double LineHeight = 20;
    private const double ColumnWidth = 380;
    private const double SignWidth = 46;
    private readonly List<(string Words, Action<double, double> Paint)> signs = [];

    internal double Height
    {
        get
        {
            Gather();
            return signs.Count == 0 ? 0 : (((signs.Count + 1) / 2) * LineHeight) + 14;
        }
    }

    internal void Paint(double left, double top)
    {
        Gather();
        if (signs.Count == 0)
        {
            return;
        }

        svg.Open("g", ("class", "legend"), ("id", $"{id}-legend"));
        svg.Empty("line", ("class", "grid"), ("x1", left), ("x2", left + PictureFrame.Inner), ("y1", top - 10), ("y2", top - 10));
        for (var i = 0; i < signs.Count; i++)
        {
            var (x, y) = (left + (i % 2 * ColumnWidth), top + (i / 2 * LineHeight) + 8);
            signs[i].Paint(x, y);
            svg.Leaf("text", signs[i].Words, ("class", "quiet"), ("x", x + SignWidth), ("y", y + 4));
        }

        svg.Close();
    }

    private void Gather()
    {
        if (signs.Count > 0)
        {
            return;
        }

        if (layout.Boxes.Any(b => b.Home is { IsCertain: true }))
        {
            signs.Add(("belongs to the body whose box is around it", (x, y) => Boxes(x, y, "actor")));
        }

        if (layout.Boxes.Any(b => b.Home is { IsCertain: false }))
        {
            signs.Add(("possibly belongs to it", (x, y) => Boxes(x, y, "actor possible")));
        }

        foreach (var kind in Enum.GetValues<TieKind>().Where(k => layout.Lines.Any(l => l[0].Tie.Kind == k)))
        {
            signs.Add((Words(kind), (x, y) => Line(kind, x, y, true)));
        }

        if (layout.Lines.FirstOrDefault(l => !l[0].Tie.IsCertain) is { } open)
        {
            signs.Add(("dashed: possibly so; dates or accounts leave it open", (x, y) => Line(open[0].Tie.Kind, x, y, false)));
        }
    }

    private static string Words(TieKind kind) => kind switch
    {
        TieKind.Membership => "belongs to each of several bodies, or may",
        TieKind.Support => "supports; above the line, with what",
        TieKind.Pledge => "owes, from the square to the arrowhead",
        TieKind.Alliance => "allied, or acting in agreement",
        TieKind.Closeness => "close or loyal to the one at the ring; no support",
        _ => "hostile to the one at the bars; rivals at both ends",
    };

    private void Boxes(double x, double y, string inner)
    {
        svg.Empty("rect", ("class", "body"), ("x", x), ("y", y - 8), ("width", 34.0), ("height", 16.0), ("rx", 4.0));
        svg.Empty("rect", ("class", inner), ("x", x + 7), ("y", y - 4.5), ("width", 20.0), ("height", 9.0), ("rx", 2.0));
    }

    private void Line(TieKind kind, double x, double y, bool certain)
    {
        var painter = new LinePainter(svg);
        svg.Open("g", ("class", NetworkStyle.Class(kind)));
        painter.Stroke(kind, [], [FormattableString.Invariant($"M{x:0.##} {y:0.##}h34")], certain);
        painter.Sign(kind, x + 34, y, 1);
        if (kind is TieKind.Pledge)
        {
            svg.Empty("rect", ("class", "tip"), ("x", x), ("y", y - 3), ("width", 6.0), ("height", 6.0));
        }

        svg.Close();
    }
}
