namespace ConflictModel.Views;

/// <summary>Lays a network out: boxes in columns from left to right, lines in the channels between them, so that no line runs through a box.</summary>
internal sealed class NetworkLayout
{
    private const double LabelSize = 10.8;
    private readonly List<NetworkBox>[] columns;
    private readonly List<NetworkWire> wires = [];
    private readonly List<NetworkWire[]> lines = [];
    private readonly double[] lefts;
    private readonly double columnWidth;
    private readonly double channelWidth;

    internal NetworkLayout(Network network, RecordNames names)
    {
        var nesting = Nesting.Of(network);
        var boxes = network.Actors.ToDictionary(a => a.Id, a => Box(a, nesting, names));
        foreach (var (member, home) in nesting.Homes)
        {
            boxes[home.To].Children.Add(boxes[member]);
        }

        List<NetworkBox> tops = [.. network.Actors.Where(a => !nesting.Homes.ContainsKey(a.Id)).Select(a => boxes[a.Id])];
        var topOf = tops.SelectMany(t => t.All.Select(b => (b, t))).ToDictionary(p => p.b, p => p.t);
        var count = new ColumnChoice(tops, nesting.Lines.Select(t => (topOf[boxes[t.From]], topOf[boxes[t.To]], t.Kind))).Run();
        columns = [.. Enumerable.Range(0, count).Select(c => tops.Where(t => t.Column == c).ToList())];
        foreach (var tie in nesting.Lines)
        {
            Wire(tie, boxes[tie.From], boxes[tie.To]);
        }

        (columnWidth, channelWidth) = (count, wires.Count) switch
        {
            (1, _) => (280.0, 300.0),
            (_, 0) => ((PictureFrame.Inner - (24 * (count - 1))) / count, 24),
            (2, _) => (250.0, PictureFrame.Inner - 500),
            _ => (156.0, (PictureFrame.Inner - 468) / 2),
        };
        lefts = [.. Enumerable.Range(0, count).Select(c => PictureFrame.Margin + (c * (columnWidth + channelWidth)))];
        Place();
    }

    internal IEnumerable<NetworkBox> Boxes => columns.SelectMany(c => c.SelectMany(b => b.All)).Where(b => b.Actor is not null);

    /// <summary>Gets the lines, each in as many pieces as it has channels.</summary>
    internal IReadOnlyList<NetworkWire[]> Lines => lines;

    internal double Height => columns.SelectMany(c => c).Select(b => b.Y + b.Height).DefaultIfEmpty().Max();

    /// <summary>Gets where the upright part of a piece runs, for each channel.</summary>
    internal double TrackAt(NetworkWire wire) => channels[wire.Channel].Left + (channels[wire.Channel].Step * (wire.Track + 1));

    private (double Left, double Step)[] channels = [];

    private static NetworkBox Box(Actor actor, Nesting nesting, RecordNames names)
    {
        var home = nesting.Homes.GetValueOrDefault(actor.Id);
        return new NetworkBox(names.Of(actor))
        {
            Actor = actor,
            Home = home,
            Detail = home is null ? actor.Kind : $"{actor.Kind}, {(home.IsCertain ? "" : "possibly ")}{home.Words}",
        };
    }

    private void Wire(NetworkTie tie, NetworkBox from, NetworkBox to)
    {
        if (Math.Abs(from.Column - to.Column) > 1)
        {
            var gap = new NetworkBox("");
            gap.PutInto(1);
            columns[1].Add(gap);
            NetworkWire[] pieces = [new(tie, from, gap, Math.Min(from.Column, 1)), new(tie, gap, to, Math.Min(1, to.Column))];
            wires.AddRange(pieces);
            lines.Add(pieces);
            return;
        }

        var channel = from.Column == to.Column ? Math.Max(0, from.Column - 1) : Math.Min(from.Column, to.Column);
        wires.Add(new NetworkWire(tie, from, to, channel));
        lines.Add([wires[^1]]);
    }

    private void Place()
    {
        new RowOrder(columns, wires).Run();
        foreach (var pieces in lines)
        {
            var last = pieces.MaxBy(p => p.Channel)!; // a line has a piece
            var port = last.IsBracket || !last.B.AtRight ? last.B : last.A;
            var words = last.Tie.IsCertain ? last.Tie.Words : $"possibly {last.Tie.Words}";
            port.LabelLines = TextWidth.Wrap(words, LabelSize, Math.Min(170, (channelWidth * 0.62) - 10), 3);
        }

        foreach (var box in columns.SelectMany(c => c))
        {
            box.Measure(columnWidth);
        }

        new RowPlaces(columns, lefts).Run();
        channels = [.. Enumerable.Range(0, Math.Max(1, columns.Length - 1)).Select(Channel)];
    }

    private (double Left, double Step) Channel(int channel)
    {
        NetworkWire[] all = [.. wires.Where(w => w.Channel == channel)];
        var ports = all.SelectMany(w => new[] { w.A, w.B }).ToArray();
        double Room(bool atRight) => 14 + ports.Where(p => p.AtRight == atRight).SelectMany(p => p.LabelLines).Select(l => TextWidth.Of(l, LabelSize) + 4).DefaultIfEmpty().Max();
        var left = lefts[channel] + columnWidth + Room(true);
        var right = lefts[channel] + columnWidth + channelWidth - (columns.Length == 1 ? 0 : Room(false));
        var count = new TrackChoice(all).Run();
        var step = Math.Min(9, (right - left) / (count + 1));
        // The tracks lie in the middle of what room there is.
        return (columns.Length == 1 ? left : left + ((right - left - (step * (count + 1))) / 2), step);
    }
}
