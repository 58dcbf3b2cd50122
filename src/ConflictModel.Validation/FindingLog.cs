namespace ConflictModel.Validation;

/// <summary>Gathers what the rules find, and puts it in the order of the record.</summary>
internal sealed class FindingLog
{
    private Item? current;
    private int position = -1;
    private bool isMixed; // of two logs, each in the order of the record

    /// <summary>Gets what is listed, each with the item it is about and the place of that item where it is known.</summary>
    internal List<Entry> Listed { get; } = [];

    /// <summary>Gets what is let stand.</summary>
    internal List<Entry> Suppressed { get; } = [];

    /// <summary>Gets a value indicating whether nothing is listed and nothing let stand.</summary>
    internal bool IsEmpty => Listed.Count == 0 && Suppressed.Count == 0;

    /// <summary>Gets which suppressions of which items let something stand.</summary>
    internal HashSet<(Item Item, string Rule)> Used { get; } = new(Comparer.Instance);

    /// <summary>Gets which suppressions of the options matched something, those among them that an item let stand itself.</summary>
    internal HashSet<PathSuppression> UsedOfOptions { get; } = new(ReferenceEqualityComparer.Instance);

    internal void MoveTo(Item item)
    {
        current = item;
        position++;
    }

    internal void MoveToEnd()
    {
        current = null;
        position = int.MaxValue;
    }

    internal void Add(Item? at, Finding finding) => Listed.Add(new Entry(finding, at, PlaceOf(at)));

    internal void AddSuppressed(Item? at, Finding finding, string reason, bool byItem)
    {
        Suppressed.Add(new Entry(finding, at, PlaceOf(at), new SuppressedFinding(finding, reason, byItem)));
        if (byItem && at is not null)
        {
            Used.Add((at, finding.Id));
        }
    }

    /// <summary>Adds what other rules found of the same record.</summary>
    internal void TakeIn(FindingLog other)
    {
        isMixed = true;
        Listed.AddRange(other.Listed);
        Suppressed.AddRange(other.Suppressed);
        Used.UnionWith(other.Used);
        UsedOfOptions.UnionWith(other.UsedOfOptions);
    }

    /// <summary>Gives entries in the order of the items they are about, of one item in the order of the rules' ids; those on the whole record come last.</summary>
    internal IEnumerable<Entry> InOrder(List<Entry> entries, ConflictRecord record)
    {
        if (!isMixed && !entries.Exists(e => e.Place < 0))
        {
            return entries;
        }

        var wanted = new Dictionary<Item, int>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
        {
            if (entry.Place < 0)
            {
                wanted[entry.At!] = int.MaxValue; // a place that is not known belongs to an item
            }
        }

        var index = 0;
        foreach (var item in wanted.Count > 0 ? record : [])
        {
            if (wanted.ContainsKey(item))
            {
                wanted[item] = index;
            }

            index++;
        }

        return entries
            .OrderBy(e => e.Place < 0 ? wanted[e.At!] : e.Place)
            .ThenBy(e => e.Finding.FailedRule is { Length: > 0 } failed ? failed : e.Finding.Id, StringComparer.Ordinal);
    }

    private int PlaceOf(Item? at) => at is null ? int.MaxValue : ReferenceEquals(at, current) ? position : -1;

    /// <summary>Something found.</summary>
    /// <param name="Finding">What.</param>
    /// <param name="At">The item it is about; null for the record as a whole.</param>
    /// <param name="Place">Where that item stands in the record; -1 where that has to be looked for.</param>
    /// <param name="LetStand">The same with why it is let stand, if it is.</param>
    internal readonly record struct Entry(Finding Finding, Item? At, int Place, SuppressedFinding? LetStand = null);

    private sealed class Comparer : IEqualityComparer<(Item Item, string Rule)>
    {
        internal static Comparer Instance { get; } = new();

        public bool Equals((Item Item, string Rule) x, (Item Item, string Rule) y) => ReferenceEquals(x.Item, y.Item) && x.Rule == y.Rule;

        public int GetHashCode((Item Item, string Rule) one) => HashCode.Combine(ReferenceEqualityComparer.Instance.GetHashCode(one.Item), one.Rule);
    }
}
