namespace ConflictModel.Json;

/// <summary>The items read so far, each with where it began, and the record they make.</summary>
internal sealed class ItemList
{
    private readonly List<Item> items = [];
    private readonly List<int> offsets = [];
    private readonly HashSet<string> flawed = new(StringComparer.Ordinal);
    private HashSet<string>? pointers; // made where they are asked for

    /// <summary>Adds an item.</summary>
    /// <param name="item">What was read of it.</param>
    /// <param name="offset">Where it began.</param>
    /// <param name="isFlawed">Whether something is wrong with it that was told: then it keeps its place, and only what it refers to is looked at.</param>
    internal void Add(Item item, int offset, bool isFlawed = false)
    {
        items.Add(item);
        offsets.Add(offset);
        if (isFlawed)
        {
            flawed.Add(item.Pointer);
        }
    }

    /// <summary>Says whether an item stands at a pointer, once all are read.</summary>
    internal bool Has(string pointer) => (pointers ??= [.. items.Select(i => i.Pointer)]).Contains(pointer);

    /// <summary>Makes the record, or reports why there is none at the items concerned.</summary>
    /// <param name="report">Is told each reason, where the item that it concerns began, and where the one began with which it clashes; the same where it clashes with none.</param>
    internal ConflictRecord? ToRecord(Action<RecordProblem, int, int> report)
    {
        if (ConflictRecord.TryCreate(items, out var record, out var faults))
        {
            return record;
        }

        var places = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var pointer = items[i].Pointer;
            places[pointer] = places.TryGetValue(pointer, out var place) ? (place.First, offsets[i]) : (offsets[i], offsets[i]);
        }

        foreach (var fault in faults)
        {
            var item = ItemOf(fault.Pointer, places);
            if (fault.Code != RecordProblems.DanglingReference && flawed.Contains(item))
            {
                continue; // what was told of it explains it: a member that could not be read refers to nothing
            }

            var (first, last) = places.GetValueOrDefault(item);
            report(fault, fault.Code == RecordProblems.ClashingId ? last : first, first); // it is the later one that clashes
        }

        return null;
    }

    /// <summary>Gets the pointer of the item that a pointer leads to, or into.</summary>
    private static string ItemOf(string pointer, Dictionary<string, (int First, int Last)> places)
    {
        for (var item = pointer; item.Length > 0; item = item[..Math.Max(0, item.LastIndexOf('/'))])
        {
            if (places.ContainsKey(item))
            {
                return item;
            }
        }

        return pointer;
    }
}
