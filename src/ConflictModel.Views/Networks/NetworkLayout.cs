namespace ConflictModel.Views;

/// <summary>Lays a network out: boxes in columns from left to right, lines in the channels between them, so that no line runs through a box.</summary>
internal sealed class NetworkLayout
{
    private const double LabelSize = 10.8;
    private const double Step = 7;
    private readonly List<NetworkBox>[] columns;
    private readonly WireMaker wires;
    private readonly double[] lefts;
    private readonly double columnWidth;
    private readonly double[] channelWidths;
    private (double Left, double Step)[] channels = [];

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
        wires = new WireMaker(columns);
        wires.Make([.. nesting.Lines.Select(t => (t, boxes[t.From], boxes[t.To]))]);
        new RowOrder(columns, wires.Wires).Run();
        columnWidth = (count, wires.Lines.Count) switch { (1, _) => 280, (_, 0) => (PictureFrame.Inner - (24 * (count - 1))) / count, (2, _) => 230, _ => 136 };
        channelWidths = Widths();
        lefts = [.. Enumerable.Range(0, count).Select(c => PictureFrame.Margin + (c * columnWidth) + channelWidths.Take(c).Sum())];
        Place();
    }

    internal IEnumerable<NetworkBox> Boxes => columns.SelectMany(c => c.SelectMany(b => b.All)).Where(b => b.Actor is not null);

    /// <summary>Gets the lines, each in as many pieces as it has channels.</summary>
    internal IReadOnlyList<NetworkWire[]> Lines => wires.Lines;

    internal double Height => columns.SelectMany(c => c).Select(b => b.Y + b.Height).DefaultIfEmpty().Max();

    /// <summary>Gets where the upright part of a piece runs, for each channel.</summary>
    internal double TrackAt(NetworkWire wire) => channels[wire.Channel].Left + (channels[wire.Channel].Step * (wire.Bundle.Track + 1));
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

    private void Place()
    {
        foreach (var line in wires.Lines)
        {
            var (port, tie) = (LabelPort(line), line[0].Tie);
            port.LabelLines = TextWidth.Wrap(tie.IsCertain ? tie.Words : $"possibly {tie.Words}", LabelSize, WordWidth(port.AtRight), 3);
        }

        foreach (var box in columns.SelectMany(c => c))
        {
            box.Measure(columnWidth);
        }

        new RowPlaces(columns, lefts).Run();
        Straightening.Run(wires.Wires);
        channels = [.. Enumerable.Range(0, Math.Max(1, columns.Length - 1)).Select(Channel)];
    }

    /// <summary>Gets where the word of a line stands: at its right end, but for lines with different words that share it.</summary>
    private static NetworkPort LabelPort(NetworkWire[] line)
    {
        var last = line.MaxBy(p => p.Channel)!; // a line has a piece
        var (left, right) = last.A.AtRight ? (last.A, last.B) : (last.B, last.A);
        return last.IsBracket ? last.B
            : right.Wires.Select(w => w.Tie.Words).Distinct().Count() > 1 ? left
            : right;
    }

    /// <summary>Gets how wide the words beside lines may be; those at the right side of a column give way to those at the left side of the next.</summary>
    private double WordWidth(bool atRight) => (columns.Length, atRight) switch
    {
        (1, _) => 170,
        (2, true) => 96,
        (2, _) => 128,
        (_, true) => 54,
        _ => 72,
    };

    /// <summary>Shares the width among the channels by what runs and stands in each.</summary>
    private double[] Widths()
    {
        var channels = Math.Max(1, columns.Length - 1);
        if (wires.Lines.Count == 0)
        {
            return [.. Enumerable.Repeat(24.0, channels)];
        }

        var labels = wires.Lines.Select(l => (l.Max(p => p.Channel), LabelPort(l).AtRight)).ToHashSet();
        var needs = new double[channels];
        for (var i = 0; i < channels; i++)
        {
            var tracks = wires.Wires.Where(w => w.Channel == i).Select(w => w.Bundle).Distinct().Count();
            needs[i] = 28 + Math.Clamp(tracks * Step, 20, 100) + (labels.Contains((i, true)) ? WordWidth(true) : 0) + (labels.Contains((i, false)) ? WordWidth(false) : 0);
        }

        return [.. needs.Select(n => n / needs.Sum() * (PictureFrame.Inner - (columns.Length * columnWidth)))];
    }

    private (double Left, double Step) Channel(int channel)
    {
        NetworkBundle[] all = [.. wires.Wires.Select(w => w.Bundle).Distinct().Where(b => b.Channel == channel)];
        var ports = all.SelectMany(b => b.Ports).ToArray();
        double Room(bool atRight) => 14 + ports.Where(p => p.AtRight == atRight).SelectMany(p => p.LabelLines).Select(l => TextWidth.Of(l, LabelSize) + 4).DefaultIfEmpty().Max();
        var left = lefts[channel] + columnWidth + Room(true);
        var right = lefts[channel] + columnWidth + channelWidths[channel] - (columns.Length == 1 ? 0 : Room(false));
        var count = new TrackChoice(all).Run();
        var step = Math.Min(9, (right - left) / (count + 1));
        // The tracks lie in the middle of what room there is.
        return (columns.Length == 1 ? left : left + ((right - left - (step * (count + 1))) / 2), step);
    }
}
