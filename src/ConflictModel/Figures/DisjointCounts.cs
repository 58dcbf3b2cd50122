namespace ConflictModel;

/// <summary>Finds, among counts of some of the people, those that are disjoint from one another and together bound the whole best from below.</summary>
internal static class DisjointCounts
{
    /// <summary>Beyond so many counts not all ways of choosing are tried, only the greedy one: its bound still holds, it may just not be the best.</summary>
    private const int Searched = 16;

    /// <summary>Gets the best choice, added up; null where there are no counts.</summary>
    internal static CombinedFigure? Greatest(CombinedFigure[] counts, Func<Figure, Figure, bool> areDisjoint)
    {
        // Ties are settled by the words and the ids, not by the order in which somebody listed the figures.
        var ordered = counts
            .OrderByDescending(c => c.Number.Least)
            .ThenBy(c => c.Number.Describe(), StringComparer.Ordinal)
            .ThenBy(c => c.Used.Select(f => f.Id.Value).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .ToArray();
        if (ordered.Length == 0)
        {
            return null;
        }

        var disjoint = new bool[ordered.Length, ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                disjoint[i, j] = disjoint[j, i] = ordered[i].Used.Any(f => ordered[j].Used.Any(g => areDisjoint(f, g)));
            }
        }

        return Sum(ordered.Length <= Searched ? Best(ordered, disjoint) : Greedy(ordered, disjoint));
    }

    private static CombinedFigure[] Best(CombinedFigure[] counts, bool[,] disjoint)
    {
        Int128 most = -1;
        var best = 0;
        for (var chosen = 1; chosen < 1 << counts.Length; chosen++)
        {
            Int128 sum = 0;
            var fits = true;
            for (var i = 0; i < counts.Length && fits; i++)
            {
                if ((chosen >> i & 1) == 0)
                {
                    continue;
                }

                sum += counts[i].Number.Least ?? 0; // each has a low bound
                for (var j = 0; j < i && fits; j++)
                {
                    fits = (chosen >> j & 1) == 0 || disjoint[i, j];
                }
            }

            if (fits && sum > most)
            {
                (most, best) = (sum, chosen);
            }
        }

        return [.. counts.Where((_, i) => (best >> i & 1) == 1)];
    }

    private static CombinedFigure[] Greedy(CombinedFigure[] counts, bool[,] disjoint)
    {
        var chosen = new List<int>();
        for (var i = 0; i < counts.Length; i++)
        {
            if (chosen.TrueForAll(j => disjoint[i, j]))
            {
                chosen.Add(i);
            }
        }

        return [.. chosen.Select(i => counts[i])];
    }

    private static CombinedFigure Sum(CombinedFigure[] chosen)
    {
        if (chosen.Length == 1)
        {
            return chosen[0];
        }

        var flags = new List<string>();
        var sum = BoundedSums.OfDisjoint([.. chosen.Select(c => c.Number)], flags);
        var bound = Estimate.Made(sum.Least, null, null, sum.Wording);
        return new CombinedFigure(bound, ValueList.From(chosen.SelectMany(c => c.Used)))
        {
            LeftOut = ValueList.From(chosen.SelectMany(c => c.LeftOut)),
            Arithmetic = $"{Sums.Shown(chosen.Select(c => c.Number))} = {bound.Describe()}, since they are said to be disjoint",
            Flags = ValueList.From(chosen.SelectMany(c => c.Flags).Concat(flags)),
        };
    }
}
