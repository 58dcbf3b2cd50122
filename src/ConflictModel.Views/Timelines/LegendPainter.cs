namespace ConflictModel.Views;

/// <summary>Explains the signs that a picture uses, and no others.</summary>
internal sealed class LegendPainter(SvgText svg, string id)
{
    private const double LineHeight = 20;
    private const double ColumnWidth = 380;
    private const double SignWidth = 34;

    internal static List<LegendSign> Signs(Timeline timeline, TimeAxis? axis)
    {
        if (axis is null)
        {
            return [];
        }

        var spans = timeline.Rows.SelectMany(r => r.Spans).ToArray();
        var marks = timeline.Rows.SelectMany(r => r.Marks).ToArray();
        var signs = new List<LegendSign>();
        Add(LegendSign.Certain, spans.Any(s => s.Certainty is Certainty.Certain));
        Add(LegendSign.Possible, spans.Any(s => s.Certainty is not Certainty.Certain));
        Add(LegendSign.Open, spans.Any(s => s.From is null || s.To is null));
        Add(LegendSign.Violation, marks.Any(m => m.Kind is TimelineMarkKind.Violation && !RowPainter.IsRange(axis, m)));
        Add(LegendSign.ViolationsWithin, marks.Any(m => m.Kind is TimelineMarkKind.Violation && RowPainter.IsRange(axis, m)));
        Add(LegendSign.Incident, marks.Any(m => m.Kind is TimelineMarkKind.Incident && m.When.IsOneDay && !RowPainter.IsHollow(axis, m)));
        Add(LegendSign.Milestone, marks.Any(m => m.Kind is TimelineMarkKind.Milestone && !RowPainter.IsHollow(axis, m) && !RowPainter.IsRange(axis, m)));
        Add(LegendSign.Range, marks.Any(m => m.Kind is not TimelineMarkKind.Violation && !m.IsAbout && RowPainter.IsRange(axis, m)));
        Add(LegendSign.About, marks.Any(m => m.IsAbout && RowPainter.IsRange(axis, m)));
        Add(LegendSign.Tie, timeline.Rows.Any(r => r.Ties.Any(t => timeline.Rows.Any(o => o.Actors.Contains(t.To)))));
        Add(LegendSign.Break, axis.Break is not null);
        Add(LegendSign.Hollow, marks.Any(m => RowPainter.IsHollow(axis, m)));
        return signs;

        void Add(LegendSign sign, bool used)
        {
            if (used)
            {
                signs.Add(sign);
            }
        }
    }

    internal static double Height(List<LegendSign> signs) => signs.Count == 0 ? 0 : (((signs.Count + 1) / 2) * LineHeight) + 14;

    internal void Paint(List<LegendSign> signs, double left, double top, double width)
    {
        svg.Open("g", ("class", "legend"), ("id", $"{id}-legend"));
        svg.Empty("line", ("class", "grid"), ("x1", left), ("x2", left + width), ("y1", top - 10), ("y2", top - 10));
        for (var i = 0; i < signs.Count; i++)
        {
            var (x, y) = (left + (i % 2 * ColumnWidth), top + (i / 2 * LineHeight) + 8);
            Paint(signs[i], x, y);
            svg.Leaf("text", Words(signs[i]), ("class", "quiet"), ("x", x + SignWidth), ("y", y + 4));
        }

        svg.Close();
    }

    private static string Words(LegendSign sign) => sign switch
    {
        LegendSign.Certain => "certainly so on these days, by the record",
        LegendSign.Possible => "possibly so: the dates or the accounts leave it open",
        LegendSign.Open => "goes on: no end (or no beginning) is recorded",
        LegendSign.Violation => "violation of a truce, which does not end it",
        LegendSign.ViolationsWithin => "violations in this stretch, which do not end it",
        LegendSign.Incident => "incident on a known day",
        LegendSign.Milestone => "declared, signed or another milestone",
        LegendSign.Range => "on some day in this stretch; which day is not known",
        LegendSign.About => "about then, by its source: where it ends is not told",
        LegendSign.Tie => "one actor came out of another: split, merged, taken over",
        LegendSign.Break => "years in which nothing begins or ends are left out here",
        _ => "known less exactly than shown, or disputed",
    };

    private void Paint(LegendSign sign, double x, double y)
    {
        var colour = sign switch
        {
            LegendSign.Incident or LegendSign.Range or LegendSign.About => "incidents",
            LegendSign.Milestone or LegendSign.Hollow => "milestones",
            _ => "truces",
        };
        svg.Open("g", ("class", colour), ("transform", FormattableString.Invariant($"translate({x:0.##} {y:0.##})")));
        _ = sign switch
        {
            LegendSign.Certain => svg.Empty("path", ("class", "certain"), ("d", "M0 -5H24V5H0Z")),
            LegendSign.Possible => svg.Empty("path", ("class", "possible"), ("d", "M0 -5H24V5H0Z")),
            LegendSign.Open => svg.Empty("path", ("class", "certain"), ("d", "M0 -5H16L24 0L16 5H0Z")),
            LegendSign.Violation => svg.Empty("path", ("class", "cross"), ("d", "M7.5 -4.5l9 9m0 -9l-9 9")),
            LegendSign.ViolationsWithin => svg.Empty("path", ("class", "cross"), ("d", "M1 -4.5v9m0 -4.5H23m0 -4.5v9")),
            LegendSign.Incident => svg.Empty("circle", ("class", "point"), ("cx", 12.0), ("cy", 0.0), ("r", 5.8)),
            LegendSign.Milestone => svg.Empty("path", ("class", "point"), ("d", "M5 0L12 -7L19 0L12 7Z")),
            LegendSign.Range => svg.Empty("rect", ("class", "range"), ("x", 0.0), ("y", -6.0), ("width", 24.0), ("height", 12.0))
                .Empty("path", ("class", "whisker"), ("d", "M0 -6V6M0 0H24M24 -6V6")),
            LegendSign.About => svg.Empty("rect", ("class", "range"), ("x", 0.0), ("y", -6.0), ("width", 24.0), ("height", 12.0), ("mask", $"url(#{id}-soft)"))
                .Empty("path", ("class", "whisker soft"), ("d", "M0 0H24")),
            LegendSign.Tie => svg.Empty("path", ("class", "tie"), ("d", "M2 -6H12V6H22")),
            LegendSign.Break => svg.Empty("path", ("class", "breakline"), ("d", "M9 -7l-3 4l6 4l-3 6M15 -7l-3 4l6 4l-3 6")),
            _ => svg.Empty("circle", ("class", "hollow"), ("cx", 5.0), ("cy", 0.0), ("r", 4.8))
                .Empty("path", ("class", "hollow"), ("d", "M13 0L19 -6L25 0L19 6Z")),
        };
        svg.Close();
    }
}
