namespace ConflictModel.Views;

/// <summary>Makes the lines between boxes whose columns are settled: in pieces where they pass a column, in bundles where several of a kind leave from one box.</summary>
/// <param name="columns">The boxes of each column, to which gaps are added where lines pass.</param>
internal sealed class WireMaker(List<NetworkBox>[] columns)
{
    private readonly Dictionary<object, NetworkWire[]> firsts = [];

    internal List<NetworkWire> Wires { get; } = [];

    /// <summary>Gets the lines, each in as many pieces as it has channels.</summary>
    internal List<NetworkWire[]> Lines { get; } = [];

    internal void Make(IReadOnlyCollection<(NetworkTie Tie, NetworkBox From, NetworkBox To)> ties)
    {
        var directed = ties.Where(t => !t.Tie.IsMutual && t.From.Column != t.To.Column).ToArray();
        var leaving = directed.GroupBy(Leaving).ToDictionary(g => g.Key, g => g.Count());
        var arriving = directed.Where(t => leaving[Leaving(t)] == 1).GroupBy(Arriving).ToDictionary(g => g.Key, g => g.Count());
        foreach (var tie in ties)
        {
            var apart = tie.Tie.IsMutual || tie.From.Column == tie.To.Column;
            var leaves = !apart && leaving[Leaving(tie)] > 1;
            var arrives = !apart && !leaves && arriving[Arriving(tie)] > 1;
            Add(tie, leaves ? Leaving(tie) : arrives ? Arriving(tie) : tie.Tie, leaves);
        }
    }

    // The distance is part of the key: what ends in the next column does not share its way with what passes it.
    private static object Leaving((NetworkTie Tie, NetworkBox From, NetworkBox To) t) => ("from", t.Tie.Kind, t.Tie.IsCertain, t.From, t.To.Column);

    private static object Arriving((NetworkTie Tie, NetworkBox From, NetworkBox To) t) => ("to", t.Tie.Kind, t.Tie.IsCertain, t.To, t.From.Column);

    private void Add((NetworkTie Tie, NetworkBox From, NetworkBox To) line, object key, bool leaves)
    {
        var (tie, from, to) = line;
        var first = firsts.GetValueOrDefault(key);
        var passes = Math.Abs(from.Column - to.Column) > 1;
        NetworkWire[] pieces;
        if (passes)
        {
            var gap = first?[0].B.Box ?? Gap();
            pieces =
            [
                first is not null && leaves ? first[0] : new(tie, from, gap, Math.Min(from.Column, 1)),
                first is not null && !leaves ? first[1] : new(tie, gap, to, Math.Min(1, to.Column)),
            ];
        }
        else
        {
            pieces = [new(tie, from, to, from.Column == to.Column ? Math.Max(0, from.Column - 1) : Math.Min(from.Column, to.Column))];
        }

        if (first is null)
        {
            firsts.Add(key, pieces);
        }
        else if (leaves)
        {
            pieces[^1].LeaveWith(first[^1]);
        }
        else
        {
            pieces[0].ArriveWith(first[0]);
        }

        Wires.AddRange(pieces.Except(first ?? []));
        Lines.Add(pieces);
    }

    private NetworkBox Gap()
    {
        var gap = new NetworkBox("");
        gap.PutInto(1);
        columns[1].Add(gap);
        return gap;
    }
}
