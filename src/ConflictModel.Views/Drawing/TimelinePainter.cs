namespace ConflictModel.Views;

/// <summary>Lays a timeline out from top to bottom, and writes it.</summary>
internal sealed class TimelinePainter(Timeline timeline, TimelineOptions options)
{
    internal const double Width = 800;
    private const double Margin = 20;
    private const double PlotLeft = 222;
    private const double PlotRight = Width - Margin - 10;
    private readonly SvgText svg = new();
    private readonly TimelineWords words = new(timeline, options);

    internal string Paint()
    {
        var heading = TextWidth.Wrap(words.Heading, 20.5, Width - (2 * Margin), 2);
        var axis = timeline.Rows.Count == 0 ? null : TimeAxis.Around(timeline.Rows.SelectMany(r => r.Bounds), PlotLeft, PlotRight);
        var rows = timeline.Rows.Select(r => new RowPainter(r, svg)).ToArray();
        var sections = timeline.Rows.Select(r => r.Section).Distinct().Count();
        var notes = words.Notes().SelectMany(n => TextWidth.Wrap(n, 11.5, Width - (2 * Margin), 6).Append("")).ToList();
        var signs = LegendPainter.Signs(timeline, axis);
        var plotTop = 22 + (heading.Count * 24) + 30.0;
        var bottom = axis is null ? plotTop - 24 : plotTop + 38 + rows.Sum(r => r.Height) + (sections * 28) + 8;
        var legendTop = bottom + 22;
        var notesTop = legendTop + LegendPainter.Height(signs);
        var height = Math.Max(96, notesTop + (notes.Count * 16));

        Begin(height);
        WriteHeading(heading);
        if (axis is not null)
        {
            WriteAxis(axis, plotTop, bottom);
            WriteRows(axis, rows, plotTop + 38);
            new LegendPainter(svg, options.IdPrefix).Paint(signs, Margin, legendTop, Width - (2 * Margin));
        }

        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Length > 0)
            {
                svg.Leaf("text", notes[i], ("class", "quiet"), ("x", Margin), ("y", notesTop + 12 + (i * 16)));
            }
        }

        return svg.Close().ToString();
    }

    private void Begin(double height)
    {
        var id = options.IdPrefix;
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("id", id),
            ("viewBox", FormattableString.Invariant($"0 0 {Width} {height:0.##}")),
            ("width", Width),
            ("height", height),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"));
        svg.Leaf("title", words.Heading, ("id", $"{id}-title"));
        svg.Leaf("desc", words.Description, ("id", $"{id}-desc"));
        svg.Open("style").Raw(TimelineStyle.Of(id)).Close();
        svg.Open("defs");
        foreach (var section in Enum.GetValues<TimelineSection>())
        {
            // A pattern takes no colour from what it fills, so each colour has one.
            var name = TimelineStyle.Class(section);
            svg.Open("pattern", ("id", $"{id}-hatch-{name}"), ("class", name), ("width", 6.0), ("height", 6.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
            svg.Empty("rect", ("class", "certain"), ("width", 2.2), ("height", 6.0));
            svg.Close();
        }

        svg.Close();
        svg.Empty("rect", ("class", "paper"), ("width", Width), ("height", height));
    }

    private void WriteHeading(List<string> heading)
    {
        for (var i = 0; i < heading.Count; i++)
        {
            svg.Leaf("text", heading[i], ("class", "heading"), ("x", Margin), ("y", 38 + (i * 24.0)));
        }

        svg.Leaf("text", TextWidth.Fit(words.Lead, 11.5, Width - (2 * Margin)), ("class", "quiet"), ("x", Margin), ("y", 36 + (heading.Count * 24.0)));
    }

    private void WriteAxis(TimeAxis axis, double top, double bottom)
    {
        var ticks = axis.Ticks();
        svg.Open("g", ("class", "ticks"));
        svg.Empty("line", ("class", "axis"), ("x1", PlotLeft), ("x2", PlotRight), ("y1", top + 30), ("y2", top + 30));
        foreach (var (x, label, year) in ticks)
        {
            svg.Empty("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", top + 30), ("y2", bottom));
            svg.Empty("line", ("class", "axis"), ("x1", x), ("x2", x), ("y1", top + 26), ("y2", top + 34));
            svg.Leaf("text", label, ("class", "quiet"), ("x", x), ("y", top + 22), ("text-anchor", "middle"));
            if (year.Length > 0)
            {
                svg.Leaf("text", year, ("class", "quiet strong"), ("x", x), ("y", top + 8), ("text-anchor", "middle"));
            }
        }

        svg.Close();
    }

    private void WriteRows(TimeAxis axis, RowPainter[] rows, double top)
    {
        TimelineSection? section = null;
        foreach (var row in rows)
        {
            if (row.Row.Section != section)
            {
                section = row.Row.Section;
                svg.Leaf("text", TimelineWords.Title(row.Row.Section), ("class", "part"), ("x", Margin), ("y", top + 18));
                top += 28;
            }

            row.Paint(axis, Margin, top, PlotLeft - Margin - 14);
            top += row.Height;
        }
    }
}
