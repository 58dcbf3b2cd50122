namespace ConflictModel.Views;

/// <summary>Where a line, or a bundle of lines, meets a box, at its left or right side.</summary>
internal sealed class NetworkPort(NetworkBox box, bool atRight)
{
    internal const double LabelLine = 12;

    internal NetworkBox Box => box;

    /// <summary>Gets a value indicating whether it is at the right side of its box.</summary>
    internal bool AtRight => atRight;

    internal List<NetworkWire> Wires { get; } = [];

    /// <summary>Gets the ports at the other ends.</summary>
    internal IEnumerable<NetworkPort> Others => Wires.Select(w => w.A == this ? w.B : w.A);

    internal bool IsBracket => Wires[0].IsBracket;

    internal double X => atRight ? box.X + box.Width : box.X;

    /// <summary>Gets where the column ends on its side: words begin there, clear of the boxes around this one.</summary>
    internal double Edge => atRight ? box.Outermost.X + box.Outermost.Width : box.Outermost.X;

    internal double Y { get; set; }

    /// <summary>Gets or sets the words above the line, here.</summary>
    internal List<string> LabelLines { get; set; } = [];

    /// <summary>Gets how far the port's own room reaches below its line.</summary>
    internal double Below => LabelLines.Count == 0 ? 5 : 4;

    internal double Height => LabelLines.Count == 0 ? 10 : (LabelLines.Count * LabelLine) + 6;
}
