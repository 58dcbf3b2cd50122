namespace ConflictModel.Views;

/// <summary>Lays a timeline out from top to bottom, and writes it.</summary>
internal sealed class TimelinePainter(Timeline timeline, TimelineOptions options)
{
    private const double PlotLeft = 222;
    private const double PlotRight = PictureFrame.Width - PictureFrame.Margin - 10;
    private const double SectionHeight = 28;
    private readonly SvgText svg = new();

    internal string Paint()
    {
        var axis = timeline.Rows.Count == 0 ? null : TimeAxis.Around(timeline.Rows.SelectMany(r => r.Bounds), PlotLeft, PlotRight);
        var words = new TimelineWords(timeline, axis, options).All();
        var frame = new PictureFrame(svg, options.IdPrefix, words);
        RowPainter[] rows = axis is null ? [] : [.. timeline.Rows.Select(r => new RowPainter(r, svg, options.IdPrefix, axis))];
        var sections = timeline.Rows.Select(r => r.Section).Distinct().Count();
        var signs = LegendPainter.Signs(timeline, axis);
        var plotTop = frame.Top + 16;
        var bottom = axis is null ? plotTop - 24 : plotTop + 38 + rows.Sum(r => r.Height) + (sections * SectionHeight) + 8;
        var legendTop = bottom + 22;
        var notesTop = legendTop + LegendPainter.Height(signs);

        frame.Begin(notesTop, TimelineStyle.Of(options.IdPrefix), WriteDefinitions);
        if (axis is not null)
        {
            WriteAxis(axis, plotTop, bottom);
            WriteTies(axis, rows, plotTop + 38);
            WriteRows(axis, rows, plotTop, bottom);
            new LegendPainter(svg, options.IdPrefix).Paint(signs, PictureFrame.Margin, legendTop, PictureFrame.Inner);
        }

        return frame.End(notesTop);
    }

    /// <summary>Writes a hatch for each colour, since a pattern takes none from what it fills, and the fading of what is about then.</summary>
    private void WriteDefinitions()
    {
        svg.Open("linearGradient", ("id", $"{options.IdPrefix}-fade"));
        foreach (var (offset, opacity) in new[] { ("0", "0"), ("0.5", "1"), ("1", "0") })
        {
            svg.Empty("stop", ("offset", offset), ("stop-color", "#fff"), ("stop-opacity", opacity));
        }

        svg.Close();
        svg.Open("mask", ("id", $"{options.IdPrefix}-soft"), ("maskContentUnits", "objectBoundingBox"));
        svg.Empty("rect", ("width", 1.0), ("height", 1.0), ("fill", $"url(#{options.IdPrefix}-fade)"));
        svg.Close();
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

    /// <summary>Leads from the lifelines of those before to those that came out of them.</summary>
    private void WriteTies(TimeAxis axis, RowPainter[] rows, double top)
    {
        var middles = Tops(rows, top).Select((y, i) => y + rows[i].Middle).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var tie in rows[i].Row.Ties)
            {
                var other = Array.FindIndex(rows, r => r.Row.Actors.Contains(tie.To));
                if (other >= 0)
                {
                    var x = (axis.Start(tie.When.From) + axis.End(tie.When.To)) / 2;
                    svg.Titled(
                        "path",
                        $"{tie.Title}.",
                        ("class", tie.When.Certainty is Certainty.Certain ? "tie" : "tie maybe"),
                        ("d", FormattableString.Invariant($"M{x:0.##} {middles[i]:0.##}V{middles[other]:0.##}")));
                }
            }
        }
    }

    /// <summary>Marks where the axis leaves years out, over whatever goes on through them.</summary>
    private void WriteBreak(TimeAxis axis, double top, double bottom)
    {
        if (axis.Break is not { } gap)
        {
            return;
        }

        var (x1, x2) = (axis.End(gap.From) + 6, axis.Start(gap.To) - 6);
        svg.Open("g", ("class", "gap"));
        svg.Titled(
            "rect",
            $"From {Days.Describe(gap.From + 1)} to {Days.Describe(gap.To - 1)} nothing begins or ends: these years are left out.",
            ("class", "break"),
            ("x", x1),
            ("y", top + 24),
            ("width", x2 - x1),
            ("height", bottom - top - 24));
        foreach (var x in new[] { x1, x2 })
        {
            svg.Empty("path", ("class", "breakline"), ("d", FormattableString.Invariant($"M{x:0.##} {top + 24:0.##}v2l-3 3l6 4l-3 3V{bottom:0.##}")));
        }

        svg.Close();
    }

    private static double[] Tops(RowPainter[] rows, double top)
    {
        var tops = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            top += i == 0 || rows[i].Row.Section != rows[i - 1].Row.Section ? SectionHeight : 0;
            tops[i] = top;
            top += rows[i].Height;
        }

        return tops;
    }

    private void WriteRows(TimeAxis axis, RowPainter[] rows, double plotTop, double bottom)
    {
        var tops = Tops(rows, plotTop + 38);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].PaintSigns(axis, tops[i]);
        }

        WriteBreak(axis, plotTop, bottom);
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == 0 || rows[i].Row.Section != rows[i - 1].Row.Section)
            {
                svg.Leaf("text", TimelineWords.Title(rows[i].Row.Section), ("class", "part"), ("x", PictureFrame.Margin), ("y", tops[i] - SectionHeight + 18));
            }

            rows[i].PaintWords(axis, PictureFrame.Margin, tops[i], PlotLeft - PictureFrame.Margin - 14);
        }
    }
}
