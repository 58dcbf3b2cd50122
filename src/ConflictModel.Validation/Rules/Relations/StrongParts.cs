namespace ConflictModel.Validation;

/// <summary>Parts a graph into those nodes that all lead to one another (Tarjan's strongly connected components).</summary>
internal static class StrongParts
{
    /// <summary>Gets the number of its part for each node.</summary>
    internal static int[] Of(int nodes, List<ActorEdge> edges)
    {
        var (first, targets) = Sorted(nodes, edges);
        var (part, order, low) = (new int[nodes], new int[nodes], new int[nodes]);
        Array.Fill(part, -1);
        var (next, parts) = (0, 0);
        var open = new Stack<int>();
        var path = new Stack<(int Node, int At)>();
        for (var root = 0; root < nodes; root++)
        {
            if (order[root] == 0)
            {
                Enter(root);
            }

            while (path.TryPop(out var step))
            {
                var (node, at) = step;
                if (at < first[node + 1])
                {
                    path.Push((node, at + 1));
                    var to = targets[at];
                    if (order[to] == 0)
                    {
                        Enter(to);
                    }
                    else if (part[to] < 0)
                    {
                        low[node] = Math.Min(low[node], order[to]);
                    }

                    continue;
                }

                if (low[node] == order[node])
                {
                    Close(node);
                }

                if (path.TryPeek(out var before))
                {
                    low[before.Node] = Math.Min(low[before.Node], low[node]);
                }
            }
        }

        return part;

        void Enter(int node)
        {
            order[node] = low[node] = ++next;
            open.Push(node);
            path.Push((node, first[node]));
        }

        void Close(int from)
        {
            int node;
            do
            {
                node = open.Pop();
                part[node] = parts;
            }
            while (node != from);
            parts++;
        }
    }

    /// <summary>Sorts the targets of the edges by where they start: those of a node stand from its own number in the first list to the next one's.</summary>
    private static (int[] First, int[] Targets) Sorted(int nodes, List<ActorEdge> edges)
    {
        var first = new int[nodes + 1];
        foreach (var edge in edges)
        {
            first[edge.FromNumber + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            first[node + 1] += first[node];
        }

        var (targets, next) = (new int[edges.Count], (int[])first.Clone());
        foreach (var edge in edges)
        {
            targets[next[edge.FromNumber]++] = edge.ToNumber;
        }

        return (first, targets);
    }
}
