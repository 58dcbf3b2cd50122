namespace ConflictModel.Views;

/// <summary>Orders the boxes of each column, and those inside a box, so that few lines cross and most are short.</summary>
internal sealed class RowOrder(List<NetworkBox>[] columns, IReadOnlyList<NetworkWire> wires)
{
    private const int Sweeps = 12;
    private const int MostPasses = 6;
    private const int MostWiresSwapped = 150;
    private readonly int[] counts = [.. columns.Select(c => c.Sum(b => b.All.Count()))];
    private Dictionary<NetworkBox, int> best = [];
    private double bestCost = double.MaxValue;

    internal void Run()
    {
        Number();
        Keep();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in sweep % 2 == 0 ? columns : Enumerable.Reverse(columns))
            {
                SortByNeighbours(column);
                Number();
            }

            Keep();
        }

        Restore();
        if (wires.Count <= MostWiresSwapped)
        {
            Swap();
        }

        SortPorts();
    }

    private void Number()
    {
        foreach (var column in columns)
        {
            var row = 0;
            foreach (var box in column.SelectMany(b => b.All))
            {
                box.Row = row++;
            }
        }
    }

    private double Share(NetworkBox box) => (box.Row + 0.5) / counts[box.Column];

    private void SortByNeighbours(List<NetworkBox> column)
    {
        var wanted = new Dictionary<NetworkBox, double>();
        foreach (var top in column)
        {
            Want(top);
        }

        Sort(column, wanted);

        List<double> Want(NetworkBox box)
        {
            var pulls = box.Left.Concat(box.Right).Where(p => !p.IsBracket).SelectMany(p => p.Others).Select(o => Share(o.Box)).ToList();
            foreach (var child in box.Children)
            {
                pulls.AddRange(Want(child));
            }

            wanted[box] = pulls.Count > 0 ? pulls.Average() : Share(box);
            return pulls;
        }
    }

    private static void Sort<T>(List<NetworkBox> column, Dictionary<NetworkBox, T> keys)
        where T : IComparable<T>
    {
        NetworkBox[] sorted = [.. column.OrderBy(b => keys[b])];
        column.Clear();
        column.AddRange(sorted);
        column.ForEach(b => Sort(b.Children, keys));
    }

    private void Keep()
    {
        var cost = Cost();
        if (cost < bestCost - 0.0001)
        {
            bestCost = cost;
            best = columns.SelectMany(c => c.SelectMany(b => b.All)).ToDictionary(b => b, b => b.Row);
        }
    }

    private void Restore()
    {
        foreach (var column in columns)
        {
            Sort(column, best);
        }

        Number();
    }

    /// <summary>Lets neighbours change places as long as that helps.</summary>
    private void Swap()
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var before = bestCost;
            foreach (var siblings in columns.SelectMany(c => c.SelectMany(b => b.All).Select(b => b.Children).Prepend(c)).ToArray())
            {
                for (var i = 0; i + 1 < siblings.Count; i++)
                {
                    (siblings[i], siblings[i + 1]) = (siblings[i + 1], siblings[i]);
                    Number();
                    var cost = Cost();
                    if (cost < bestCost - 0.0001)
                    {
                        bestCost = cost;
                    }
                    else
                    {
                        (siblings[i], siblings[i + 1]) = (siblings[i + 1], siblings[i]);
                    }
                }
            }

            Number();
            if (bestCost >= before - 0.0001)
            {
                break;
            }
        }
    }

    private double Cost()
    {
        var cost = 0.0;
        for (var i = 0; i < wires.Count; i++)
        {
            var (a, b) = Rows(wires[i]);
            cost += wires[i].IsBracket ? Math.Abs(a - b) * 0.4 : Math.Abs(Share(wires[i].A.Box) - Share(wires[i].B.Box)) * 2;
            for (var j = 0; j < i; j++)
            {
                cost += wires[i].Channel == wires[j].Channel && Cross(wires[i], wires[j]) ? 1 : 0;
            }
        }

        return cost;
    }

    private static bool Cross(NetworkWire one, NetworkWire other)
    {
        if (one.IsBracket || other.IsBracket)
        {
            return one.IsBracket ? Enters(one, other) : Enters(other, one);
        }

        var ((a, b), (c, d)) = (Rows(one), Rows(other));
        return (long)(a - c) * (b - d) < 0;
    }

    /// <summary>Asks whether a line starts or ends between the two ends of a bracket, and leaves it.</summary>
    private static bool Enters(NetworkWire bracket, NetworkWire other)
    {
        var (low, high) = (Math.Min(bracket.A.Box.Row, bracket.B.Box.Row), Math.Max(bracket.A.Box.Row, bracket.B.Box.Row));
        var inside = new[] { other.A, other.B }.Count(p => p.AtRight == bracket.A.AtRight && p.Box.Row > low && p.Box.Row < high);
        return inside == 1;
    }

    /// <summary>Gets the rows of a line's two ends, the left one first.</summary>
    private static (int Left, int Right) Rows(NetworkWire wire) =>
        wire.A.AtRight ? (wire.A.Box.Row, wire.B.Box.Row) : (wire.B.Box.Row, wire.A.Box.Row);

    private void SortPorts()
    {
        foreach (var box in columns.SelectMany(c => c.SelectMany(b => b.All)))
        {
            Sort(box.Left);
            Sort(box.Right);
        }

        void Sort(List<NetworkPort> ports)
        {
            NetworkPort[] sorted = [.. ports.OrderBy(Key)];
            ports.Clear();
            ports.AddRange(sorted);
        }

        // Brackets upwards leave at the top, the shortest first; those downwards at the bottom, the shortest last.
        double Key(NetworkPort port)
        {
            var share = port.Others.Average(o => Share(o.Box));
            return !port.IsBracket ? share
                : share < Share(port.Box) ? -1 - share
                : 3 - share;
        }
    }
}
