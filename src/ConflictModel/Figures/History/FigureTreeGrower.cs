namespace ConflictModel;

/// <summary>Grows a tree of figures from the parts of each; what hangs under a figure is grown once, wherever the figure stands.</summary>
internal sealed class FigureTreeGrower(RecordView view, Dictionary<ClaimId, List<Figure>> parts)
{
    /// <summary>Parts of parts beyond this are not followed: no source nests so deep, and hostile documents must not end the process.</summary>
    private const int Deepest = 200;

    private readonly Dictionary<ClaimId, (ValueList<FigureNode> Nodes, Certainty Fit)> grown = [];
    private readonly HashSet<ClaimId> growing = [];

    internal FigureNode Root(Figure figure) => Node(figure, Certainty.Certain);

    private FigureNode Node(Figure figure, Certainty fits)
    {
        var number = FigureNumbers.Of(figure, view, out _);
        var (nodes, fit) = Under(figure, number);
        return new FigureNode(figure, number, fits, nodes, fit);
    }

    private (ValueList<FigureNode> Nodes, Certainty Fit) Under(Figure figure, Estimate number)
    {
        if (grown.TryGetValue(figure.Id, out var known))
        {
            return known;
        }

        if (!parts.TryGetValue(figure.Id, out var list) || growing.Count >= Deepest || !growing.Add(figure.Id))
        {
            return (default, Certainty.Possible);
        }

        var below = list.Where(p => !growing.Contains(p.Id)).ToArray();
        var nodes = ValueList.From(below.Select(p => Node(p, FigureNumbers.Of(p, view, out _).FitsWithin(number))));
        growing.Remove(figure.Id);
        return grown[figure.Id] = (nodes, Together(nodes, number, new FigureRelations(view, below, below)));
    }

    /// <summary>Says whether those parts fit together that are disjoint from one another.</summary>
    private static Certainty Together(ValueList<FigureNode> parts, Estimate whole, FigureRelations relations)
    {
        var counts = parts.Where(p => p.Number.Least is not null).Select(p => new CombinedFigure(p.Number, [p.Figure])).ToArray();
        return DisjointCounts.Greatest(counts, relations.AreDisjoint) is { Used.Count: > 1 } together ? together.Number.FitsWithin(whole) : Certainty.Possible;
    }
}
