namespace ConflictModel.Views;

/// <summary>Puts boxes into columns: backers to the left of those they back, few lines within a column or past one, columns of like height.</summary>
internal sealed class ColumnChoice
{
    private const int MostSweeps = 30;
    private readonly List<NetworkBox> tops;
    private readonly double[] sizes;
    private readonly List<(int Other, double Lean)>[] neighbours;
    private readonly int[] columns;
    private readonly double[] heights = new double[3];
    private readonly double[] loads = new double[2];
    private readonly double whole;

    internal ColumnChoice(List<NetworkBox> tops, IEnumerable<(NetworkBox From, NetworkBox To, TieKind Kind)> ties)
    {
        this.tops = tops;
        sizes = [.. tops.Select(t => t.All.Sum(b => b.Children.Count > 0 ? 1.3 : 1.0))];
        neighbours = [.. tops.Select(_ => new List<(int, double)>())];
        columns = new int[tops.Count];
        whole = sizes.Sum();
        var places = tops.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        foreach (var (from, to, kind) in ties)
        {
            var (f, t) = (places[from], places[to]);
            // Closeness is told from below: who is close to a patron stands at its right.
            var lean = kind switch { TieKind.Support => 1.5, TieKind.Pledge => 0.3, TieKind.Alliance => 0.1, TieKind.Closeness => -0.8, TieKind.Membership => -0.8, _ => 0.1 };
            neighbours[f].Add((t, lean));
            neighbours[t].Add((f, -lean));
        }
    }

    /// <summary>Settles the columns, and returns how many there are.</summary>
    internal int Run()
    {
        var (two, twoColumns) = Settle(2);
        var (three, threeColumns) = Settle(3);
        (two, three) = (Mirror(two, twoColumns, 2), Mirror(three, threeColumns, 3));
        var chosen = neighbours.All(n => n.Count == 0) && whole < 8 ? new int[tops.Count] : three + 4 < two ? threeColumns : twoColumns;
        var used = chosen.Distinct().Order().ToArray();
        for (var i = 0; i < tops.Count; i++)
        {
            tops[i].PutInto(Array.IndexOf(used, chosen[i]));
        }

        return Math.Max(1, used.Length);
    }

    private (double Cost, int[] Columns) Settle(int count)
    {
        Array.Clear(columns);
        _ = Whole();
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var moved = false;
            for (var i = 0; i < tops.Count; i++)
            {
                var best = Enumerable.Range(0, count).MinBy(c => Math.Round(CostOf(i, c), 6));
                if (best != columns[i] && CostOf(i, best) < CostOf(i, columns[i]) - 0.001)
                {
                    heights[columns[i]] -= sizes[i];
                    heights[best] += sizes[i];
                    Load(i, columns[i], -1);
                    Load(i, best, 1);
                    columns[i] = best;
                    moved = true;
                }
            }

            if (!moved)
            {
                break;
            }
        }

        return (Whole(), [.. columns]);
    }

    /// <summary>Turns columns round where that puts more backers to the left, which single moves do not find.</summary>
    private double Mirror(double cost, int[] found, int count)
    {
        int[] turned = [.. found.Select(c => count - 1 - c)];
        turned.CopyTo(columns, 0);
        var mirrored = Whole();
        if (mirrored < cost - 0.001)
        {
            turned.CopyTo(found, 0);
            return mirrored;
        }

        return cost;
    }

    /// <summary>Weighs the columns as they are.</summary>
    private double Whole()
    {
        Array.Clear(heights);
        Array.Clear(loads);
        for (var i = 0; i < tops.Count; i++)
        {
            heights[columns[i]] += sizes[i];
            Load(i, columns[i], 0.5); // each line is counted from both of its ends
        }

        return (Enumerable.Range(0, tops.Count).Sum(i => TieCost(i, columns[i])) / 2) + Balance();
    }

    private double CostOf(int box, int column)
    {
        heights[columns[box]] -= sizes[box];
        heights[column] += sizes[box];
        Load(box, columns[box], -1);
        Load(box, column, 1);
        var cost = TieCost(box, column) + Balance();
        Load(box, column, -1);
        Load(box, columns[box], 1);
        heights[column] -= sizes[box];
        heights[columns[box]] += sizes[box];
        return cost;
    }

    private double TieCost(int box, int column)
    {
        var cost = 0.0;
        foreach (var (other, lean) in neighbours[box])
        {
            var step = other == box ? 0 : columns[other] - column;
            cost += other == box ? 0
                : step == 0 ? 3
                : (Math.Abs(step) - 1) * 3.5 + (step * lean < 0 ? Math.Abs(lean) : 0);
        }

        return cost;
    }

    /// <summary>Adds the lines of a box to the channels that they run through.</summary>
    private void Load(int box, int column, double count)
    {
        foreach (var (other, _) in neighbours[box])
        {
            var (low, high) = (Math.Min(column, columns[other]), Math.Max(column, columns[other]));
            if (other == box || low == high)
            {
                loads[Math.Max(0, column - 1)] += other == box ? count / 2 : count;
                continue;
            }

            for (var channel = low; channel < high; channel++)
            {
                loads[channel] += count;
            }
        }
    }

    private double Balance() => (heights.Sum(h => h * h) / 14) + (loads.Sum(l => l * l) / 40);
}
