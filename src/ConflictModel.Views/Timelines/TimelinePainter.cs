namespace ConflictModel.Views;

/// <summary>Lays a timeline out from top to bottom, and writes it.</summary>
internal sealed class TimelinePainter(Timeline timeline, TimelineOptions options)
{
    private const double PlotLeft = 222;
    private const double PlotRight = PictureFrame.Width - PictureFrame.Margin - 10;
    private readonly SvgText svg = new();

    internal string Paint()
    {
        var words = new TimelineWords(timeline, options).All();
        var frame = new PictureFrame(svg, options.IdPrefix, words);
        var axis = timeline.Rows.Count == 0 ? null : TimeAxis.Around(timeline.Rows.SelectMany(r => r.Bounds), PlotLeft, PlotRight);
        var rows = timeline.Rows.Select(r => new RowPainter(r, svg)).ToArray();
        var sections = timeline.Rows.Select(r => r.Section).Distinct().Count();
        var signs = LegendPainter.Signs(timeline, axis);
        var plotTop = frame.Top + 16;
        var bottom = axis is null ? plotTop - 24 : plotTop + 38 + rows.Sum(r => r.Height) + (sections * 28) + 8;
        var legendTop = bottom + 22;
        var notesTop = legendTop + LegendPainter.Height(signs);

        frame.Begin(notesTop, TimelineStyle.Of(options.IdPrefix), WriteHatches);
        if (axis is not null)
        {
            WriteAxis(axis, plotTop, bottom);
            WriteRows(axis, rows, plotTop + 38);
            new LegendPainter(svg, options.IdPrefix).Paint(signs, PictureFrame.Margin, legendTop, PictureFrame.Inner);
        }

        return frame.End(notesTop);
    }

    /// <summary>Writes a hatch for each colour: a pattern takes none from what it fills.</summary>
    private void WriteHatches()
    {
        foreach (var section in Enum.GetValues<TimelineSection>())
        {
            var name = TimelineStyle.Class(section);
            svg.Open("pattern", ("id", $"{options.IdPrefix}-hatch-{name}"), ("class", name), ("width", 6.0), ("height", 6.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
            svg.Empty("rect", ("class", "certain"), ("width", 2.2), ("height", 6.0));
            svg.Close();
        }
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
                svg.Leaf("text", TimelineWords.Title(row.Row.Section), ("class", "part"), ("x", PictureFrame.Margin), ("y", top + 18));
                top += 28;
            }

            row.Paint(axis, PictureFrame.Margin, top, PlotLeft - PictureFrame.Margin - 14);
            top += row.Height;
        }
    }
}
