namespace ConflictModel;

/// <summary>Finds who is caught in circles: the strongly connected components of a graph, by Tarjan's algorithm without recursion.</summary>
internal static class StrongComponents
{
    /// <summary>Numbers the component of each node, so that whatever a component leads to has a lower number.</summary>
    internal static int[] Of(IReadOnlyList<Reliance[]> edges)
    {
        var count = edges.Count;
        var (component, order, low) = (new int[count], new int[count], new int[count]);
        Array.Fill(component, -1);
        var (next, components) = (0, 0);
        var open = new Stack<int>();
        var path = new Stack<(int Node, int Edge)>();
        for (var root = 0; root < count; root++)
        {
            if (order[root] == 0)
            {
                path.Push((root, 0));
            }

            while (path.TryPop(out var at))
            {
                var (node, edge) = at;
                if (edge == 0)
                {
                    order[node] = low[node] = ++next;
                    open.Push(node);
                }
                else
                {
                    Return(node, edges[node][edge - 1].To);
                }

                while (edge < edges[node].Length && order[edges[node][edge].To] != 0)
                {
                    Return(node, edges[node][edge++].To);
                }

                if (edge < edges[node].Length)
                {
                    path.Push((node, edge + 1));
                    path.Push((edges[node][edge].To, 0));
                }
                else if (low[node] == order[node])
                {
                    Close(node);
                }
            }
        }

        return component;

        // Towards what is still open the node can come back; what is closed lies below it.
        void Return(int node, int to) => low[node] = component[to] < 0 ? Math.Min(low[node], low[to]) : low[node];

        void Close(int first)
        {
            int node;
            do
            {
                node = open.Pop();
                component[node] = components;
            }
            while (node != first);
            components++;
        }
    }
}
