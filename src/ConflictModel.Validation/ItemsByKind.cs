using System.Runtime.CompilerServices;

namespace ConflictModel.Validation;

/// <summary>The items of a record by their kind, and those few that have links, deny or let findings stand: found in one walk, so that a rule about few need not see all.</summary>
internal sealed class ItemsByKind
{
    private const int None = -1;

    private readonly Item[] all;
    private readonly int[] next; // where the next item of the same kind stands
    private readonly Dictionary<Type, Kind> kinds = [];
    private readonly List<Claim> linked = [];
    private readonly List<Claim> denials = [];
    private readonly List<Item> suppressing = [];

    internal ItemsByKind(ConflictRecord record)
    {
        (all, next) = (new Item[record.Count], new int[record.Count]);
        var (place, last) = (0, (Kind?)null);
        foreach (var item in record)
        {
            var type = item.GetType();
            if (last?.Type != type && !kinds.TryGetValue(type, out last))
            {
                kinds[type] = last = new Kind(type, place);
            }

            next[last!.Last] = place; // one was there, or was made
            (all[place], next[place], last.Last) = (item, None, place);
            place++;
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
        Kind[] found = [.. kinds.Values.Where(k => k.Type.IsAssignableTo(typeof(T)))];
        return found.Length == 1 ? One<T>(found[0].First) : Several<T>(found);
    }

    /// <summary>Gets the items of some kinds, or of what derives from them, in the order of the record.</summary>
    internal IEnumerable<Item> OfAny(params Type[] some) =>
        Several<Item>([.. kinds.Values.Where(k => Array.Exists(some, k.Type.IsAssignableTo))]);

    private IEnumerable<T> One<T>(int first)
        where T : Item
    {
        for (var place = first; place != None; place = next[place])
        {
            yield return Unsafe.As<T>(all[place]); // by its type, which was looked at once for all of them
        }
    }

    private IEnumerable<T> Several<T>(Kind[] some)
        where T : Item
    {
        var open = Array.ConvertAll(some, k => k.First);
        while (true)
        {
            var first = None;
            for (var i = 0; i < open.Length; i++)
            {
                if (open[i] != None && (first == None || open[i] < open[first]))
                {
                    first = i;
                }
            }

            if (first == None)
            {
                yield break;
            }

            yield return Unsafe.As<T>(all[open[first]]);
            open[first] = next[open[first]];
        }
    }

    /// <summary>Where the items of a kind begin and end.</summary>
    private sealed class Kind(Type type, int first)
    {
        internal Type Type => type;

        internal int First { get; } = first;

        internal int Last { get; set; } = first;
    }
}
