namespace ConflictModel.Views;

/// <summary>Explains the signs that a map uses, and no others.</summary>
internal sealed class MapLegend(SvgText svg, string id, SignSize size, IReadOnlyList<Stack> drawn)
{
    private const double LineHeight = 22;
    private const double ColumnWidth = 380;
    private const double SignWidth = 40;
    private static readonly Spot Nowhere = new(0, 0, Nearness.At, 0, "");
    private readonly List<(MapMark Mark, int Count, string Words)> signs = Signs(drawn, size);

    internal double Height => signs.Count == 0 ? 0 : (((signs.Count + 1) / 2) * LineHeight) + 12;

    internal void Paint(double left, double top, double width)
    {
        var painter = new SignPainter(svg, size);
        svg.Open("g", ("class", "legend"), ("id", $"{id}-legend"));
        svg.Empty("line", ("class", "grid"), ("x1", left), ("x2", left + width), ("y1", top - 10), ("y2", top - 10));
        for (var i = 0; i < signs.Count; i++)
        {
            var (mark, count, words) = signs[i];
            var (x, y) = (left + (i % 2 * ColumnWidth), top + (i / 2 * LineHeight) + 6);
            if (mark.Spot.Nearness is Nearness.At)
            {
                painter.Sign([.. Enumerable.Repeat(mark with { Title = words }, count)], x + 14, y);
            }
            else
            {
                painter.Nearness(mark with { Title = words }, x + 14, y, 10);
            }

            svg.Leaf("text", words, ("class", "quiet"), ("x", x + SignWidth), ("y", y + 4));
        }

        svg.Close();
    }

    private static List<(MapMark Mark, int Count, string Words)> Signs(IReadOnlyList<Stack> drawn, SignSize size)
    {
        var kinds = drawn.SelectMany(s => s.Signs(size)).Select(s => s.Marks).ToArray();
        var single = kinds.Where(k => k.Count == 1).Select(k => k[0]).ToArray();
        var incidents = single.Where(m => m.Kind is MapMarkKind.Incident).ToArray();
        var control = single.Where(m => m.Kind is MapMarkKind.Control).ToArray();
        var all = drawn.SelectMany(s => s.Marks).Where(m => m.Kind is not MapMarkKind.Place).ToArray();
        var signs = new List<(MapMark Mark, int Count, string Words)>();
        var incident = Of(MapMarkKind.Incident);
        var example = size.Example;
        Add(incidents.Any(m => m.Least is not null), incident with { Least = example, Greatest = example }, FormattableString.Invariant($"incident, its area by the number killed: this one {example:#,0}"));
        Add(incidents.Any(m => m.IsOpen), incident with { Least = example }, "at least so many killed, or more");
        Add(incidents.Any(m => m.Greatest is { } g && g != m.Least), incident with { Least = example / 4, Greatest = example }, "killed: at least the filled disc, at most the dashed ring");
        Add(incidents.Any(m => m.Least is null && m.Certainty is Certainty.Certain), incident, "incident: the number killed is not told, or not for this spot");
        Add(incidents.Any(m => m.Certainty is not Certainty.Certain), incident with { Certainty = Certainty.Possible }, "possibly here or then: accounts or dates leave it open");
        Add(single.Any(m => m.Kind is MapMarkKind.Deployment && m.Certainty is Certainty.Certain), Of(MapMarkKind.Deployment), "deployment: a post, a garrison, a mission");
        Add(single.Any(m => m.Kind is MapMarkKind.Deployment && m.Certainty is not Certainty.Certain), Of(MapMarkKind.Deployment) with { Certainty = Certainty.Possible }, "deployment that possibly stood here");
        foreach (var (degree, words) in Degrees)
        {
            Add(control.Any(m => m.Degree == degree && m.Certainty is Certainty.Certain), Of(MapMarkKind.Control) with { Degree = degree }, words);
        }

        Add(control.Any(m => m.Certainty is not Certainty.Certain), Of(MapMarkKind.Control) with { Degree = ControlDegree.Control, Certainty = Certainty.Possible }, "hold of a place that is possible, not certain");
        Add(kinds.Any(k => k.Count > 1 && k[0].Kind is not MapMarkKind.Place), incident, "so many nearly at one spot; their tolls are not added up", 3);
        Add(all.Any(m => m.Spot.Nearness is Nearness.Within), incident with { Spot = Nowhere with { Nearness = Nearness.Within } }, "somewhere within this disc, drawn as wide as is said");
        Add(all.Any(m => m.Spot.Nearness is Nearness.Somewhere), incident with { Spot = Nowhere with { Nearness = Nearness.Somewhere } }, "somewhere around, as the words say: its size says nothing");
        Add(drawn.Any(s => s.IsPlace), Of(MapMarkKind.Place), "place of the record");
        return signs;

        void Add(bool used, MapMark mark, string words, int count = 1)
        {
            if (used)
            {
                signs.Add((mark, count, words));
            }
        }
    }

    private static readonly (ControlDegree Degree, string Words)[] Degrees =
    [
        (ControlDegree.Control, "place that one actor controls"),
        (ControlDegree.Influence, "influence on a place: more say than others, but no control"),
        (ControlDegree.Contested, "contested place"),
        (ControlDegree.Presence, "presence at a place, which is no control"),
        (ControlDegree.None, "control of a place, denied and affirmed by nobody"),
    ];

    private static MapMark Of(MapMarkKind kind) => new(kind, Nowhere, "", "", "");
}
