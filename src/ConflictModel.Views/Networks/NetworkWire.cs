namespace ConflictModel.Views;

/// <summary>A line, or a piece of one, through the channel between two columns of boxes.</summary>
internal sealed class NetworkWire
{
    internal NetworkWire(NetworkTie tie, NetworkBox from, NetworkBox to, int channel)
    {
        (Tie, Channel) = (tie, channel);
        A = Open(from);
        B = Open(to);
        Bundle = new NetworkBundle(this);
    }

    internal NetworkTie Tie { get; }

    /// <summary>Gets the channel, counted from the left: the first lies between the first column and the second.</summary>
    internal int Channel { get; }

    /// <summary>Gets the end nearer to where the relation starts.</summary>
    internal NetworkPort A { get; private set; }

    /// <summary>Gets the end nearer to where it leads.</summary>
    internal NetworkPort B { get; private set; }

    /// <summary>Gets the bundle whose upright part it shares; most often its own alone.</summary>
    internal NetworkBundle Bundle { get; private set; }

    /// <summary>Gets a value indicating whether both ends are in one column.</summary>
    internal bool IsBracket => A.Box.Column == B.Box.Column;

    /// <summary>Lets it leave from where another leaves, and run with it.</summary>
    internal void LeaveWith(NetworkWire other)
    {
        Close(A);
        A = other.A;
        Join(A, other);
    }

    /// <summary>Lets it arrive where another arrives, and run with it.</summary>
    internal void ArriveWith(NetworkWire other)
    {
        Close(B);
        B = other.B;
        Join(B, other);
    }

    private static List<NetworkPort> Side(NetworkPort port) => port.AtRight ? port.Box.Right : port.Box.Left;

    private static void Close(NetworkPort port) => Side(port).Remove(port);

    private NetworkPort Open(NetworkBox box)
    {
        var port = new NetworkPort(box, box.Column == Channel);
        port.Wires.Add(this);
        Side(port).Add(port);
        return port;
    }

    private void Join(NetworkPort port, NetworkWire other)
    {
        port.Wires.Add(this);
        Bundle = other.Bundle;
        Bundle.Wires.Add(this);
    }
}
