namespace ConflictModel.Views;

/// <summary>Where a line meets a box, at its left or right side.</summary>
internal sealed class NetworkPort(NetworkBox box, NetworkWire wire, bool atRight)
{
    internal const double LabelLine = 12;

    internal NetworkBox Box => box;

    internal NetworkWire Wire => wire;

    /// <summary>Gets a value indicating whether it is at the right side of its box.</summary>
    internal bool AtRight => atRight;

    internal double X => atRight ? box.X + box.Width : box.X;

    internal double Y { get; set; }

    /// <summary>Gets or sets the words above the line, here.</summary>
    internal List<string> LabelLines { get; set; } = [];

    internal double Height => LabelLines.Count == 0 ? 10 : (LabelLines.Count * LabelLine) + 6;

    /// <summary>Gets the port at the other end of the line's piece.</summary>
    internal NetworkPort Other => wire.A == this ? wire.B : wire.A;
}
