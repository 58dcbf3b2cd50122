using System.Runtime.CompilerServices;

namespace ConflictModel.Validation;

/// <summary>The items of a record by their kind, and those few that have links, deny or let findings stand: found in one walk, so that a rule about few need not see all.</summary>
internal sealed class ItemsByKind
{
    private readonly Dictionary<Type, Kind> kinds = [];
    private readonly List<Claim> linked = [];
    private readonly List<Claim> denials = [];
    private readonly List<Item> suppressing = [];

    internal ItemsByKind(ConflictRecord record)
    {
        var (place, last) = (0, (Kind?)null);
        foreach (var item in record)
        {
            var type = item.GetType();
            if (last?.Type != type && !kinds.TryGetValue(type, out last))
            {
                kinds[type] = last = new Kind(type);
            }

            last!.Add(item, place++); // one was there, or was made
            if (!item.Suppressions.IsEmpty)
            {
                suppressing.Add(item);
            }

            if (item is Claim claim)
            {
                if (!claim.Links.IsEmpty)
                {
                    linked.Add(claim);
                }

                if (claim.Polarity is Polarity.Negated)
                {
                    denials.Add(claim);
                }
            }
        }
    }

    /// <summary>Gets the claims that have links, in the order of the record.</summary>
    internal IReadOnlyList<Claim> Linked => linked;

    /// <summary>Gets the claims that say that something is not so, in the order of the record.</summary>
    internal IReadOnlyList<Claim> Denials => denials;

    /// <summary>Gets the items that let findings stand, in the order of the record.</summary>
    internal IReadOnlyList<Item> Suppressing => suppressing;

    /// <summary>Gets the items of a kind, or of all kinds that derive from it, in the order of the record.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    internal IEnumerable<T> Of<T>()
        where T : Item
    {
        Kind[] all = [.. kinds.Values.Where(k => k.Type.IsAssignableTo(typeof(T)))];
        return all.Length == 1 ? One<T>(all[0].Items) : Several<T>(all);
    }

    /// <summary>Gets the items of some kinds, or of what derives from them, in the order of the record.</summary>
    internal IEnumerable<Item> OfAny(params Type[] some) =>
        Several<Item>([.. kinds.Values.Where(k => Array.Exists(some, k.Type.IsAssignableTo))]);

    private static IEnumerable<T> One<T>(List<Item> items)
        where T : Item
    {
        foreach (var item in items)
        {
            yield return Unsafe.As<T>(item); // by its type, which was looked at once for all of them
        }
    }

    private static IEnumerable<T> Several<T>(Kind[] kinds)
        where T : Item
    {
        var next = new int[kinds.Length];
        while (true)
        {
            var first = -1;
            for (var i = 0; i < kinds.Length; i++)
            {
                if (next[i] < kinds[i].Items.Count && (first < 0 || kinds[i].Places[next[i]] < kinds[first].Places[next[first]]))
                {
                    first = i;
                }
            }

            if (first < 0)
            {
                yield break;
            }

            yield return Unsafe.As<T>(kinds[first].Items[next[first]++]);
        }
    }

    private sealed class Kind(Type type)
    {
        internal Type Type => type;

        internal List<Item> Items { get; } = [];

        internal List<int> Places { get; } = [];

        internal void Add(Item item, int place)
        {
            Items.Add(item);
            Places.Add(place);
        }
    }
}
