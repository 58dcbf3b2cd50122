using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Actors joined by claims, for finding those who are joined to themselves in a circle.</summary>
/// <remarks>Finding the knots takes time in proportion to the claims.</remarks>
internal sealed class ActorGraph
{
    private const int MostTried = 32;
    private static readonly List<ActorEdge> None = [];

    private readonly Dictionary<ActorId, int> numbers = [];
    private readonly List<ActorEdge> edges = [];

    internal void Join(ActorId from, ActorId to, Claim by)
    {
        if (from != to)
        {
            edges.Add(new(Number(from), Number(to), from, to, by));
        }
    }

    /// <summary>Gets the knots: of the actors who all lead to one another, the claims between them, in the order of the record.</summary>
    internal IReadOnlyList<List<ActorEdge>> Knots()
    {
        if (edges.Count < 2)
        {
            return [];
        }

        var component = StrongParts.Of(numbers.Count, edges);
        var knots = new Dictionary<int, List<ActorEdge>>();
        foreach (var edge in edges)
        {
            if (component[edge.FromNumber] == component[edge.ToNumber])
            {
                ref var knot = ref CollectionsMarshal.GetValueRefOrAddDefault(knots, component[edge.FromNumber], out _);
                (knot ??= []).Add(edge);
            }
        }

        return [.. knots.Values];
    }

    /// <summary>Judges circles among claims until one is certainly wrong, and gets the surest; nothing where none can be.</summary>
    /// <remarks>Only some circles are looked at where there are many: a knot of a few claims may hold more of them than can be counted.</remarks>
    internal static (IReadOnlyList<ActorEdge> Circle, Certainty Certainty) Surest(List<ActorEdge> among, Func<IReadOnlyList<ActorEdge>, Certainty> howSure)
    {
        IReadOnlyList<ActorEdge> surest = [];
        var best = Certainty.Impossible;
        for (var tries = 0; tries < MostTried && best is not Certainty.Certain; tries++)
        {
            var circle = FindCircle(among);
            if (circle.Count == 0)
            {
                break;
            }

            var certainty = howSure(circle);
            if (certainty > best)
            {
                (surest, best) = (circle, certainty);
            }

            among = LessOne(among, circle);
        }

        return (surest, best);
    }

    /// <summary>Takes away a claim of a circle that has been judged: one of several between the same two if there is any, so that the others are judged as well.</summary>
    private static List<ActorEdge> LessOne(List<ActorEdge> edges, List<ActorEdge> circle)
    {
        var between = new Dictionary<(int, int), int>();
        foreach (var edge in edges)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(between, (edge.FromNumber, edge.ToNumber), out _)++;
        }

        var away = circle.FirstOrDefault(e => between[(e.FromNumber, e.ToNumber)] > 1, circle[0]);
        return edges.FindAll(e => e != away);
    }

    private static List<ActorEdge> FindCircle(List<ActorEdge> among)
    {
        var from = new Dictionary<int, List<ActorEdge>>();
        foreach (var edge in among)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(from, edge.FromNumber, out _);
            (list ??= []).Add(edge);
        }

        return Circles.Find(from.Keys, node => from.GetValueOrDefault(node, None), edge => edge.ToNumber).FirstOrDefault(None);
    }

    private int Number(ActorId actor)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, actor, out var known);
        number = known ? number : numbers.Count - 1;
        return number;
    }
}
