namespace ConflictModel.Validation;

/// <summary>Finds texts that links lead back to, link by link. Walks without recursion, since a chain may be as long as a document.</summary>
internal sealed class TextCircles
{
    private readonly Dictionary<EntityId, List<InstrumentLink>> links = [];

    internal void Add(InstrumentLink link, EntityId from)
    {
        if (!links.TryGetValue(from, out var list))
        {
            links[from] = list = [];
        }

        list.Add(link);
    }

    /// <summary>Finds the circles, each once, as the links that make it.</summary>
    internal IEnumerable<ValueList<InstrumentLink>> Find()
    {
        var done = new HashSet<EntityId>();
        var place = new Dictionary<EntityId, int>();
        var path = new List<(EntityId At, int Next)>();
        foreach (var start in links.Keys)
        {
            if (done.Contains(start))
            {
                continue;
            }

            place[start] = 0;
            path.Add((start, 0));
            while (path.Count > 0)
            {
                var (at, next) = path[^1];
                if (!links.TryGetValue(at, out var list) || next == list.Count)
                {
                    place.Remove(at);
                    done.Add(at);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (at, next + 1);
                if (!list[next].To.TryGetId(out var to) || done.Contains(to))
                {
                    continue;
                }

                if (place.TryGetValue(to, out var from))
                {
                    yield return ValueList.From(path.Skip(from).Select(p => links[p.At][p.Next - 1]));
                }
                else
                {
                    place[to] = path.Count;
                    path.Add((to, 0));
                }
            }
        }
    }
}
