namespace ConflictModel.Validation;

/// <summary>Which parts of one whole are said to have nobody in common, and which of those come to more than a number.</summary>
internal sealed class DisjointParts
{
    /// <summary>After so many steps the search ends: what it finds is right, only it may then miss some.</summary>
    private const int MostSteps = 20_000;

    private readonly HashSet<int>[] apart;

    private DisjointParts(HashSet<int>[] apart) => this.apart = apart;

    /// <summary>Reads the links between parts; null where no two of them are said to be disjoint.</summary>
    /// <remarks>Either of the two may say so; and a figure that was replaced passes it on to what took its place.</remarks>
    internal static DisjointParts? Among(Figure[] parts, ConflictRecord record)
    {
        if (!Array.Exists(parts, p => p.HasLink(LinkKind.DisjointFrom)))
        {
            return null;
        }

        var places = new Dictionary<ClaimId, int>();
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var id in FigureLinks.WithEarlier(parts[i], record))
            {
                places[id] = i;
            }
        }

        var apart = new HashSet<int>[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            apart[i] = [];
        }

        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var link in (IEnumerable<ClaimLink>)parts[i].Links)
            {
                if (link.Kind == LinkKind.DisjointFrom && places.TryGetValue(link.To, out var other) && other != i)
                {
                    apart[i].Add(other);
                    apart[other].Add(i);
                }
            }
        }

        return new DisjointParts(apart);
    }

    /// <summary>Says whether any part of a whole may be said to have nobody in common with another, before more is asked of the parts: of most it is not.</summary>
    internal static bool MayBeOf(Figure whole, ConflictRecord record) =>
        whole.HasLink(LinkKind.Supersedes) || AnySaysSo(record.LinksTo(whole.Id));

    private static bool AnySaysSo(ValueList<IncomingLink> links)
    {
        foreach (var link in links)
        {
            if (link.Kind == LinkKind.PartOf && link.From.HasLink(LinkKind.DisjointFrom))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds parts, each disjoint from each other, whose counts come to more than a number; none where there are none.</summary>
    internal int[] MoreThan(long limit, Func<int, long?> count)
    {
        var places = Enumerable.Range(0, apart.Length).Where(i => count(i) is > 0 && apart[i].Count > 0).OrderByDescending(count).ToArray();
        var (chosen, steps) = (new List<int>(), MostSteps);
        return Search(places, 0) ? [.. chosen] : [];

        bool Search(int[] left, Int128 sum)
        {
            for (var i = 0; i < left.Length; i++)
            {
                if (--steps < 0 || sum + Total(left.AsSpan(i)) <= limit)
                {
                    return false;
                }

                var place = left[i];
                var with = sum + (count(place) ?? 0); // places without a count were left aside
                chosen.Add(place);
                if ((with > limit && chosen.Count > 1) || Search([.. left.Skip(i + 1).Where(apart[place].Contains)], with))
                {
                    return true;
                }

                chosen.RemoveAt(chosen.Count - 1);
            }

            return false;
        }

        Int128 Total(ReadOnlySpan<int> some)
        {
            Int128 total = 0;
            foreach (var place in some)
            {
                total += count(place) ?? 0;
            }

            return total;
        }
    }
}
