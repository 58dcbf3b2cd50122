namespace ConflictModel.Views;

/// <summary>Gives the lines of a channel the tracks that their upright parts run on, so that few cross and none lie upon one another.</summary>
internal sealed class TrackChoice(NetworkBundle[] bundles)
{
    private const double Near = 5;
    private const int MostPasses = 12;

    /// <summary>Settles the tracks, and returns how many there are.</summary>
    internal int Run()
    {
        var bent = bundles.Where(w => !w.IsStraight).OrderBy(First).ToArray();
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
            if (bent[i].IsBracket && !AtRight(bent[i]))
            {
                bent[i].Track = bent.Skip(i + 1).Where(w => Touch(w, bent[i])).Select(w => w.Track - 1).DefaultIfEmpty(count - 1).Min();
            }
        }

        return count;
    }

    /// <summary>Orders lines from left to right: short brackets next to their boxes; of lines that go down, the upper ones to the right; of those that go up, to the left.</summary>
    private static (int Side, double Place) First(NetworkBundle bundle)
    {
        var length = bundle.Bottom - bundle.Top;
        if (bundle.IsBracket)
        {
            return AtRight(bundle) ? (0, length) : (2, -length);
        }

        var left = bundle.Ports.Where(p => p.AtRight).Average(p => p.Y);
        return (1, left <= bundle.Ports.Where(p => !p.AtRight).Average(p => p.Y) ? -left : left);
    }

    private static bool AtRight(NetworkBundle bracket) => bracket.Wires[0].A.AtRight;

    private static void Improve(NetworkBundle[] order)
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
    private static int Cost(NetworkBundle left, NetworkBundle right)
    {
        var cost = 0;
        foreach (var port in right.Ports.Where(p => p.AtRight))
        {
            cost += Hit(left, port.Y); // the right one's stub from the left passes the left one
        }

        foreach (var port in left.Ports.Where(p => !p.AtRight))
        {
            cost += Hit(right, port.Y);
            // Stubs from both sides at one height would lie upon one another.
            cost += right.Ports.Any(p => p.AtRight && Math.Abs(p.Y - port.Y) < Near) ? 20 : 0;
        }

        return cost;
    }

    private static int Hit(NetworkBundle upright, double y) => y > upright.Top && y < upright.Bottom ? 1 : 0;

    private static bool Touch(NetworkBundle one, NetworkBundle other) => one.Top < other.Bottom + Near && other.Top < one.Bottom + Near;
}
