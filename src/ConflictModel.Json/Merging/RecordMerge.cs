namespace ConflictModel.Json;

/// <summary>Records brought together by the ids of their items; different versions of an item clash, and are never resolved in silence.</summary>
/// <remarks>
/// <para>With a common base, what counts is what each record changed: an item changed, added or removed by one of them alone is taken as
/// that one has it. Without a base nothing is removed, and every item counts.</para>
/// <para>Merging is associative, also where items clash, and a merge with itself is the same merge. The items of the base stand first, in
/// its order; then the others, in the order in which the records first hold them. Of <c>$schema</c>, which is for editors, the first is kept.</para>
/// <para>Immutable. Safe to use from many threads.</para>
/// </remarks>
public sealed class RecordMerge
{
    private readonly ConflictRecord baseline;
    private readonly Dictionary<string, Item> before;
    private readonly Dictionary<string, Change> changes;
    private readonly List<string> added;

    private RecordMerge(ConflictRecord baseline, Dictionary<string, Item> before, Dictionary<string, Change> changes, List<string> added) =>
        (this.baseline, this.before, this.changes, this.added) = (baseline, before, changes, added);

    /// <summary>Gets the items of which the records say different things, in the order of the items.</summary>
    public ValueList<MergeClash> Clashes =>
        [.. Pointers().Where(changes.ContainsKey).Select(p => (Pointer: p, Change: changes[p])).Where(c => c.Change.Versions.Count > 1).Select(c => Clash(c.Pointer, c.Change))];

    /// <summary>Starts a merge with one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="baseline">The record from which all records to merge were made; none unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">An item that differs cannot be written as JSON: something kept unread is none.</exception>
    public static RecordMerge Of(ConflictRecord record, ConflictRecord? baseline = null)
    {
        Guard.Against.Null(record);
        var common = baseline ?? ConflictRecord.Empty;
        var before = common.ToDictionary(i => i.Pointer, StringComparer.Ordinal);
        var changes = new Dictionary<string, Change>(StringComparer.Ordinal);
        var added = new List<string>();
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in record)
        {
            held.Add(item.Pointer);
            var isNew = !before.TryGetValue(item.Pointer, out var old);
            if (isNew)
            {
                added.Add(item.Pointer);
            }

            if (isNew || (item is not UnreadItem { IsSchema: true } && !ItemContent.AreSame(old!, item))) // what is not new was found
            {
                changes.Add(item.Pointer, Change.To(new MergeVersion(item)));
            }
        }

        foreach (var pointer in before.Keys.Where(p => !held.Contains(p) && before[p] is not UnreadItem { IsSchema: true }))
        {
            changes.Add(pointer, Change.To(MergeVersion.Removal));
        }

        return new RecordMerge(common, before, changes, added);
    }

    /// <summary>Merges one more record, made from the same base.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">An item that differs cannot be written as JSON: something kept unread is none.</exception>
    public RecordMerge With(ConflictRecord record) => With(Of(record, baseline));

    /// <summary>Merges what another merge has brought together.</summary>
    /// <param name="other">A merge with the same base.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two merges have different bases, or an item that differs cannot be written as JSON.</exception>
    public RecordMerge With(RecordMerge other)
    {
        Guard.Against.Null(other);
        if (!ReferenceEquals(baseline, other.baseline) && baseline != other.baseline)
        {
            throw new ArgumentException("The two merges have different bases: what changed since is told from one alone.", nameof(other));
        }

        var all = new Dictionary<string, Change>(changes, StringComparer.Ordinal);
        foreach (var (pointer, change) in other.changes)
        {
            all[pointer] = changes.TryGetValue(pointer, out var own) ? own.Then(change) : change;
        }

        return new RecordMerge(baseline, before, all, [.. added, .. other.added.Where(p => !changes.ContainsKey(p))]);
    }

    /// <summary>Makes the merged record, where nothing clashes.</summary>
    public MergeResult Finish() => Finish(_ => null);

    /// <summary>Makes the merged record, each clash decided by the caller.</summary>
    /// <param name="decide">Gives what stands: one of the versions of the clash, or one of the caller's own; null leaves it undecided.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decide"/> is null.</exception>
    /// <exception cref="ArgumentException">A version decided on has another id than what clashed.</exception>
    public MergeResult Finish(Func<MergeClash, MergeVersion?> decide)
    {
        Guard.Against.Null(decide);
        var (items, clashes, decisions) = (new List<Item>(), new List<MergeClash>(), new List<MergeDecision>());
        foreach (var pointer in Pointers())
        {
            if (!changes.TryGetValue(pointer, out var change))
            {
                items.Add(before[pointer]);
                continue;
            }

            var taken = change.Versions[0];
            if (change.Versions.Count > 1)
            {
                var clash = Clash(pointer, change);
                if (decide(clash) is not { } decided)
                {
                    clashes.Add(clash);
                    continue;
                }

                taken = OfSameId(decided, pointer);
                decisions.Add(new MergeDecision(clash, taken));
            }

            if (taken.Item is { } item)
            {
                items.Add(item);
            }
        }

        if (clashes.Count > 0)
        {
            return new MergeResult(null, [.. clashes], [.. decisions], []);
        }

        ConflictRecord.TryCreate(items, out var record, out var problems);
        return new MergeResult(record, [], [.. decisions], problems);
    }

    /// <summary>Writes how many items changed and how many clash.</summary>
    public override string ToString() => $"merge with {changes.Count} changed items, {changes.Values.Count(c => c.Versions.Count > 1)} of them clashing";

    private static MergeVersion OfSameId(MergeVersion version, string pointer) =>
        version.Item is null || version.Item.Pointer == pointer
            ? version
            : throw new ArgumentException($"What clashes is '{pointer}', and what was decided on is '{version.Item.Pointer}': give it the same id.");

    private IEnumerable<string> Pointers() => before.Count == 0 ? added : baseline.Select(i => i.Pointer).Concat(added);

    private MergeClash Clash(string pointer, Change change) => new(pointer, before.GetValueOrDefault(pointer), change.Versions, change.Last);

    /// <summary>What the records made of an item: each different version once, and what the last of them says.</summary>
    private sealed record Change(ValueList<MergeVersion> Versions, MergeVersion Last)
    {
        internal static Change To(MergeVersion version) => new([version], version);

        internal Change Then(Change later)
        {
            var more = later.Versions.Where(v => Find(v) is null).ToList();
            return new Change(more.Count == 0 ? Versions : [.. Versions, .. more], Find(later.Last) ?? later.Last);
        }

        private MergeVersion? Find(MergeVersion version) => Versions.FirstOrDefault(v => AreSame(v, version));

        private static bool AreSame(MergeVersion one, MergeVersion other) =>
            one.Item is { } item && other.Item is { } another ? item is UnreadItem { IsSchema: true } || ItemContent.AreSame(item, another) : one.Item is null && other.Item is null;
    }
}
