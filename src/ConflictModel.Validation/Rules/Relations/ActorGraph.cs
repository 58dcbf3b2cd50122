using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Actors joined by claims, for finding those who are joined to themselves in a circle.</summary>
/// <remarks>Walks without recursion, since a hostile record may nest as deep as it likes; finding the knots takes time in proportion to the claims.</remarks>
internal sealed class ActorGraph
{
    private const int MostTried = 32;

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

        var done = new HashSet<int>();
        foreach (var start in from.Keys)
        {
            if (!done.Contains(start) && Walk(start, from, done) is { Count: > 0 } circle)
            {
                return circle;
            }
        }

        return [];
    }

    private static List<ActorEdge> Walk(int start, Dictionary<int, List<ActorEdge>> from, HashSet<int> done)
    {
        var path = new List<(int Node, int Next)> { (start, 0) };
        var steps = new List<ActorEdge>(); // the step from each node of the path to the one after it
        var place = new Dictionary<int, int> { [start] = 0 };
        while (path.Count > 0)
        {
            var (node, next) = path[^1];
            if (!from.TryGetValue(node, out var ways) || next == ways.Count)
            {
                done.Add(node);
                place.Remove(node);
                path.RemoveAt(path.Count - 1);
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }

                continue;
            }

            path[^1] = (node, next + 1);
            var step = ways[next];
            if (place.TryGetValue(step.ToNumber, out var back))
            {
                return [.. steps.Skip(back), step];
            }

            if (!done.Contains(step.ToNumber))
            {
                steps.Add(step);
                place[step.ToNumber] = path.Count;
                path.Add((step.ToNumber, 0));
            }
        }

        return [];
    }

    private int Number(ActorId actor)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, actor, out var known);
        number = known ? number : numbers.Count - 1;
        return number;
    }
}
