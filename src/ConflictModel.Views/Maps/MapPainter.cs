namespace ConflictModel.Views;

/// <summary>Writes a map.</summary>
internal sealed class MapPainter(Map map, MapOptions options)
{
    private const double LeastRadius = 7;
    private readonly SvgText svg = new();

    internal string Paint()
    {
        var drawing = new MapDrawing(map, options);
        var frame = new PictureFrame(svg, options.IdPrefix, new MapWords(map, drawing, options).All());
        var top = frame.Top + 10;
        if (drawing.Window is not { } window)
        {
            frame.Begin(top, MapStyle.Of(options.IdPrefix));
            return frame.End(top);
        }

        var legend = new MapLegend(svg, options.IdPrefix, drawing.Size, drawing.Stacks);
        var legendTop = top + window.Height + 52;
        var notesTop = legendTop + legend.Height;
        frame.Begin(notesTop, MapStyle.Of(options.IdPrefix), () => Define(window));
        svg.Open("g", ("class", "map"), ("transform", FormattableString.Invariant($"translate(0 {top:0.##})")));
        Ground(window);
        Signs(drawing, window);
        foreach (var label in drawing.Labels)
        {
            label.Paint(svg);
        }

        svg.Close();
        legend.Paint(PictureFrame.Margin, legendTop, PictureFrame.Inner);
        return frame.End(notesTop);
    }

    private void Define(MapWindow window)
    {
        svg.Open("clipPath", ("id", $"{options.IdPrefix}-clip"));
        svg.Empty("rect", ("x", window.Left), ("y", window.Top), ("width", window.Width), ("height", window.Height));
        svg.Close();
        svg.Open("radialGradient", ("id", $"{options.IdPrefix}-soft"), ("class", "incidents"));
        svg.Empty("stop", ("offset", "0"), ("stop-color", "currentColor"), ("stop-opacity", "0.32"));
        svg.Empty("stop", ("offset", "1"), ("stop-color", "currentColor"), ("stop-opacity", "0.08"));
        svg.Close();
        foreach (var kind in new[] { MapMarkKind.Incident, MapMarkKind.Control })
        {
            Hatch(MapStyle.Class(kind), MapStyle.Class(kind), 4, 1.7);
        }

        Hatch("thin", "incidents", 7, 0.9);
    }

    private void Hatch(string name, string style, double gap, double width)
    {
        svg.Open("pattern", ("id", $"{options.IdPrefix}-hatch-{name}"), ("class", style), ("width", gap), ("height", gap), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
        svg.Empty("rect", ("class", "certain"), ("width", width), ("height", gap));
        svg.Close();
    }

    private void Ground(MapWindow window)
    {
        var graticule = new Graticule(window, svg);
        svg.Open("g", ("class", "ground"), ("clip-path", $"url(#{options.IdPrefix}-clip)"));
        new OutlinePainter(window, svg).Paint(options.Borders);
        graticule.Lines();
        svg.Close();
        svg.Empty("rect", ("class", "edge"), ("x", window.Left), ("y", window.Top), ("width", window.Width), ("height", window.Height));
        graticule.Labels();
        graticule.Scale(window.Top + window.Height + 30);
    }

    private void Signs(MapDrawing drawing, MapWindow window)
    {
        var painter = new SignPainter(svg, drawing.Size);
        svg.Open("g", ("class", "discs"), ("clip-path", $"url(#{options.IdPrefix}-clip)"));
        foreach (var mark in drawing.Stacks.SelectMany(s => s.Marks).Where(m => m.Spot.Nearness is not Nearness.At).DistinctBy(m => m.Spot))
        {
            var radius = mark.Spot.Nearness is Nearness.Within ? Math.Max(LeastRadius, mark.Spot.Metres / 1000 * window.PixelsPerKilometre) : Stack.SomewhereRadius;
            painter.Nearness(mark, window.X(window.Unroll(mark.Spot.Longitude)), window.Y(mark.Spot.Latitude), radius);
        }

        svg.Close();
        svg.Open("g", ("class", "signs"));
        foreach (var stack in drawing.Stacks)
        {
            foreach (var (x, _, marks) in stack.Signs(drawing.Size))
            {
                painter.Sign(marks, x, stack.Y);
            }
        }

        svg.Close();
    }
}
