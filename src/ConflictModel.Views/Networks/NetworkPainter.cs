namespace ConflictModel.Views;

/// <summary>Writes a network.</summary>
internal sealed class NetworkPainter(Network network, NetworkOptions options)
{
    private readonly SvgText svg = new();
    private readonly RecordNames names = new(network.Day.Record);

    internal string Paint()
    {
        var words = new NetworkWords(network, options, names);
        var frame = new PictureFrame(svg, options.IdPrefix, words.All());
        var layout = new NetworkLayout(network, names);
        var legend = new NetworkLegend(svg, options.IdPrefix, layout);
        var top = frame.Top + 16;
        var legendTop = top + layout.Height + 26;
        var notesTop = network.Actors.Count == 0 ? top - 8 : legendTop + legend.Height;
        frame.Begin(notesTop, NetworkStyle.Of(options.IdPrefix));
        foreach (var box in layout.Boxes)
        {
            Paint(box, top, words);
        }

        var lines = new LinePainter(svg);
        foreach (var bundle in layout.Lines.GroupBy(l => l[^1].Bundle.Wires.Count > 1 ? l[^1].Bundle : l[0].Bundle))
        {
            lines.Paint([.. bundle], layout.TrackAt, top, t => $"{words.Tell(t)} {t.Title}");
        }

        legend.Paint(PictureFrame.Margin, legendTop);
        return frame.End(notesTop);
    }

    private void Paint(NetworkBox box, double top, NetworkWords words)
    {
        var style = (box.Children.Count > 0 ? "body" : "actor") + (box.Home is { IsCertain: false } ? " possible" : "");
        var corner = box.Actor is State ? 0.0 : 7.0;
        var title = box.Home is { } home ? $"{words.Tell(home)} {home.Title}" : $"{Texts.Isolate(box.Name)}, {box.Detail}.";
        svg.Titled("rect", title, ("class", style), ("x", box.X), ("y", top + box.Y), ("width", box.Width), ("height", box.Height), ("rx", corner));
        var y = top + box.Y + 4 + ((box.OwnHeight - (box.NameLines.Count * NetworkBox.NameLine) - (box.DetailLines.Count * NetworkBox.DetailLine)) / 2) + 7;
        foreach (var line in box.NameLines)
        {
            Write(line, "name", Texts.IsRightToLeft(box.Name), box.X + 8, y);
            y += NetworkBox.NameLine;
        }

        foreach (var line in box.DetailLines)
        {
            Write(line, "small", false, box.X + 8, y - 1);
            y += NetworkBox.DetailLine;
        }
    }

    private void Write(string line, string style, bool fromRight, double x, double y)
    {
        if (fromRight)
        {
            // From the right, "end" is the left side: the name starts where the others do.
            svg.Leaf("text", line, ("class", style), ("x", x), ("y", y), ("direction", "rtl"), ("unicode-bidi", "isolate"), ("text-anchor", "end"));
        }
        else
        {
            svg.Leaf("text", line, ("class", style), ("x", x), ("y", y));
        }
    }
}
