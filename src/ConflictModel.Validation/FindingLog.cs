namespace ConflictModel.Validation;

/// <summary>Gathers what the rules find, and puts it in the order of the record.</summary>
internal sealed class FindingLog
{
    private Item? current;
    private int position = -1;

    /// <summary>Gets what is listed, each with the item it is about and the place of that item where it is known.</summary>
    internal List<Entry> Listed { get; } = [];

    /// <summary>Gets what is let stand.</summary>
    internal List<SuppressedFinding> Suppressed { get; } = [];

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

    internal void Add(Item? at, Finding finding)
    {
        Listed.Add(new Entry(finding, at, at is null ? int.MaxValue : ReferenceEquals(at, current) ? position : -1));
    }

    internal void AddSuppressed(Item? at, Finding finding, string reason, bool byItem)
    {
        Suppressed.Add(new SuppressedFinding(finding, reason, byItem));
        if (byItem && at is not null)
        {
            Used.Add((at, finding.Id));
        }
    }

    /// <summary>Gives the findings in the order of the items they are about, of one item in the order of the rules' ids; those on the whole record come last.</summary>
    internal IEnumerable<Finding> InOrder(ConflictRecord record)
    {
        if (!Listed.Exists(l => l.Place < 0))
        {
            return Listed.Select(l => l.Finding);
        }

        var wanted = new Dictionary<Item, int>(ReferenceEqualityComparer.Instance);
        foreach (var (_, at, place) in Listed)
        {
            if (place < 0)
            {
                wanted[at!] = int.MaxValue; // a place that is not known belongs to an item
            }
        }

        var index = 0;
        foreach (var item in record)
        {
            if (wanted.ContainsKey(item))
            {
                wanted[item] = index;
            }

            index++;
        }

        return Listed
            .OrderBy(l => l.Place < 0 ? wanted[l.At!] : l.Place)
            .ThenBy(l => l.Finding.Id, StringComparer.Ordinal)
            .Select(l => l.Finding);
    }

    internal readonly record struct Entry(Finding Finding, Item? At, int Place);

    private sealed class Comparer : IEqualityComparer<(Item Item, string Rule)>
    {
        internal static Comparer Instance { get; } = new();

        public bool Equals((Item Item, string Rule) x, (Item Item, string Rule) y) => ReferenceEquals(x.Item, y.Item) && x.Rule == y.Rule;

        public int GetHashCode((Item Item, string Rule) one) => HashCode.Combine(ReferenceEqualityComparer.Instance.GetHashCode(one.Item), one.Rule);
    }
}
