namespace ConflictModel.Views;

/// <summary>Moves the ends of lines that are almost level, within their boxes, so that the lines become straight.</summary>
internal static class Straightening
{
    private const double Most = 9;

    internal static void Run(IEnumerable<NetworkWire> wires)
    {
        foreach (var wire in wires.Where(w => !w.IsBracket && w.Bundle.Wires.Count == 1))
        {
            var between = wire.B.Y - wire.A.Y;
            if (Math.Abs(between) is > 0.01 and <= Most && !TryMove(wire.A, wire.B.Y))
            {
                TryMove(wire.B, wire.A.Y);
            }
        }
    }

    private static bool TryMove(NetworkPort port, double y)
    {
        var side = port.AtRight ? port.Box.Right : port.Box.Left;
        var at = side.IndexOf(port);
        var least = at == 0 ? port.Box.Y + 8 : side[at - 1].Y + side[at - 1].Below + port.Height - port.Below;
        var most = at == side.Count - 1 ? port.Box.Y + port.Box.OwnHeight - 8 : side[at + 1].Y + side[at + 1].Below - side[at + 1].Height - port.Below;
        if (y < least || y > most || port.Box.Actor is null)
        {
            return false;
        }

        port.Y = y;
        return true;
    }
}
