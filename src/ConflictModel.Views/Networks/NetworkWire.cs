namespace ConflictModel.Views;

/// <summary>A line, or a piece of one, through the channel between two columns of boxes.</summary>
internal sealed class NetworkWire
{
    internal NetworkWire(NetworkTie tie, NetworkBox from, NetworkBox to, int channel)
    {
        (Tie, Channel) = (tie, channel);
        A = Port(from);
        B = Port(to);
    }

    internal NetworkTie Tie { get; }

    /// <summary>Gets the channel, counted from the left: the first lies between the first column and the second.</summary>
    internal int Channel { get; }

    /// <summary>Gets the end nearer to where the relation starts.</summary>
    internal NetworkPort A { get; }

    /// <summary>Gets the end nearer to where it leads.</summary>
    internal NetworkPort B { get; }

    /// <summary>Gets a value indicating whether both ends are in one column.</summary>
    internal bool IsBracket => A.Box.Column == B.Box.Column;

    /// <summary>Gets or sets the track that its upright part runs on, from the left.</summary>
    internal int Track { get; set; }

    internal double Top => Math.Min(A.Y, B.Y);

    internal double Bottom => Math.Max(A.Y, B.Y);

    internal bool IsStraight => !IsBracket && Bottom - Top < 0.5;

    private NetworkPort Port(NetworkBox box)
    {
        var port = new NetworkPort(box, this, box.Column == Channel);
        (port.AtRight ? box.Right : box.Left).Add(port);
        return port;
    }
}
