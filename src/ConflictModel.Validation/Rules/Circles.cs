namespace ConflictModel.Validation;

/// <summary>Finds circles among things joined by steps.</summary>
/// <remarks>Walks without recursion, since a hostile document may nest as deep as it likes, and each thing once.</remarks>
internal static class Circles
{
    /// <summary>How many things of a circle a message names.</summary>
    internal const int MostShown = 8;

    /// <summary>Finds the circles, each once, as the steps that make it, from the thing on that the walk met first.</summary>
    /// <param name="starts">Where to begin to walk, in this order.</param>
    /// <param name="from">Gives the steps that lead away from a thing.</param>
    /// <param name="to">Gives the thing that a step leads to.</param>
    /// <param name="comparer">Tells things apart; by what equals what, unless given.</param>
    internal static IEnumerable<List<TStep>> Find<TThing, TStep>(IEnumerable<TThing> starts, Func<TThing, IEnumerable<TStep>> from, Func<TStep, TThing> to, IEqualityComparer<TThing>? comparer = null)
        where TThing : notnull
    {
        var done = new HashSet<TThing>(comparer); // walked through, and leading to no circle that has not been found
        var place = new Dictionary<TThing, int>(comparer);
        var path = new List<(TThing Thing, IEnumerator<TStep> Steps)>();
        foreach (var start in starts)
        {
            if (!done.Contains(start))
            {
                Enter(start);
            }

            while (path.Count > 0)
            {
                var (thing, steps) = path[^1];
                if (!steps.MoveNext())
                {
                    place.Remove(thing);
                    done.Add(thing);
                    path.RemoveAt(path.Count - 1);
                }
                else if (place.TryGetValue(to(steps.Current), out var back))
                {
                    yield return [.. path.Skip(back).Select(p => p.Steps.Current)];
                }
                else if (!done.Contains(to(steps.Current)))
                {
                    Enter(to(steps.Current));
                }
            }
        }

        void Enter(TThing thing)
        {
            place[thing] = path.Count;
            path.Add((thing, from(thing).GetEnumerator()));
        }
    }
}
