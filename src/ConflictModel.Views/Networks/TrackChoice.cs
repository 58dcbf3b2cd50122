namespace ConflictModel.Views;

/// <summary>Gives the lines of a channel the tracks that their upright parts run on, so that few cross and none lie upon one another.</summary>
internal sealed class TrackChoice(NetworkWire[] wires)
{
    private const double Near = 5;
    private const int MostPasses = 12;

    /// <summary>Settles the tracks, and returns how many there are.</summary>
    internal int Run()
    {
        var bent = wires.Where(w => !w.IsStraight).OrderBy(First).ToArray();
        Improve(bent);
        var count = 0;
        for (var i = 0; i < bent.Length; i++)
        {
            bent[i].Track = 0;
            for (var j = 0; j < i; j++)
            {
                bent[i].Track = Touch(bent[i], bent[j]) ? Math.Max(bent[i].Track, bent[j].Track + 1) : bent[i].Track;
            }

            count = Math.Max(count, bent[i].Track + 1);
        }

        // What starts and ends at the right keeps to the right.
        for (var i = bent.Length - 1; i >= 0; i--)
        {
            if (bent[i].IsBracket && !bent[i].A.AtRight)
            {
                bent[i].Track = bent.Skip(i + 1).Where(w => Touch(w, bent[i])).Select(w => w.Track - 1).DefaultIfEmpty(count - 1).Min();
            }
        }

        return count;
    }

    /// <summary>Orders lines from left to right: short brackets next to their boxes; of lines that go down, the upper ones to the right; of those that go up, to the left.</summary>
    private static (int Side, double Place) First(NetworkWire wire)
    {
        var length = wire.Bottom - wire.Top;
        var left = wire.A.AtRight ? wire.A : wire.B;
        return wire.IsBracket ? (wire.A.AtRight ? (0, length) : (2, -length))
            : (1, left.Y <= left.Other.Y ? -left.Y : left.Y);
    }

    private static void Improve(NetworkWire[] order)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var moved = false;
            for (var i = 0; i + 1 < order.Length; i++)
            {
                if (Cost(order[i + 1], order[i]) < Cost(order[i], order[i + 1]))
                {
                    (order[i], order[i + 1]) = (order[i + 1], order[i]);
                    moved = true;
                }
            }

            if (!moved)
            {
                return;
            }
        }
    }

    /// <summary>Counts what two lines do to one another if the upright part of the first lies to the left.</summary>
    private static int Cost(NetworkWire left, NetworkWire right)
    {
        var cost = 0;
        foreach (var port in new[] { right.A, right.B }.Where(p => p.AtRight))
        {
            cost += Hit(left, port.Y); // the right one's stub from the left passes the left one
        }

        foreach (var port in new[] { left.A, left.B }.Where(p => !p.AtRight))
        {
            cost += Hit(right, port.Y);
            // Stubs from both sides at one height would lie upon one another.
            cost += new[] { right.A, right.B }.Any(p => p.AtRight && Math.Abs(p.Y - port.Y) < Near) ? 20 : 0;
        }

        return cost;
    }

    private static int Hit(NetworkWire upright, double y) => y > upright.Top && y < upright.Bottom ? 1 : 0;

    private static bool Touch(NetworkWire one, NetworkWire other) => one.Top < other.Bottom + Near && other.Top < one.Bottom + Near;
}
