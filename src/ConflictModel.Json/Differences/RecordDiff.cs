namespace ConflictModel.Json;

/// <summary>What differs between two records, item by item: added, removed, or changed under one id.</summary>
/// <remarks>
/// <para>The order of items and of their members is no difference. What this version keeps unread takes part, save <c>$schema</c>, which is for editors.</para>
/// <para>A claim without an id of its own has one derived from what it says: said otherwise in code it is another claim, removed and
/// added. Documents write every id down, so that a claim changed there has changed.</para>
/// </remarks>
public sealed record RecordDiff
{
    private RecordDiff(ValueList<Item> added, ValueList<Item> removed, ValueList<ItemChange> changed) =>
        (Added, Removed, Changed) = (added, removed, changed);

    /// <summary>Gets the items that only the later record holds, in its order.</summary>
    public ValueList<Item> Added { get; }

    /// <summary>Gets the items that only the earlier record holds, in its order.</summary>
    public ValueList<Item> Removed { get; }

    /// <summary>Gets the items that both records hold with different content, in the order of the earlier one.</summary>
    public ValueList<ItemChange> Changed { get; }

    /// <summary>Gets a value indicating whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;

    /// <summary>Finds what differs between two records.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item that differs cannot be written as JSON: something kept unread is none.</exception>
    public static RecordDiff Between(ConflictRecord before, ConflictRecord after)
    {
        Guard.Against.Null(before);
        var later = Guard.Against.Null(after).ToDictionary(i => i.Pointer, StringComparer.Ordinal);
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        var removed = new List<Item>();
        var changed = new List<ItemChange>();
        foreach (var item in before.Where(i => i is not UnreadItem { IsSchema: true }))
        {
            earlier.Add(item.Pointer);
            if (!later.TryGetValue(item.Pointer, out var other))
            {
                removed.Add(item);
            }
            else if (!item.Equals(other) && ItemChange.Between(item, other) is { Members.IsEmpty: false } change)
            {
                changed.Add(change);
            }
        }

        return new RecordDiff([.. after.Where(i => !earlier.Contains(i.Pointer) && i is not UnreadItem { IsSchema: true })], [.. removed], [.. changed]);
    }

    /// <summary>Writes how many items were added, removed and changed.</summary>
    public override string ToString() => $"{Added.Count} added, {Removed.Count} removed, {Changed.Count} changed";
}
