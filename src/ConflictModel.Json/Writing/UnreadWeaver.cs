namespace ConflictModel.Json;

/// <summary>Knows which unread members of an item are still to be written, and where.</summary>
internal sealed class UnreadWeaver
{
    private readonly Dictionary<(string Parent, string After), Queue<UnreadMember>> byPlace = [];
    private readonly Dictionary<string, List<UnreadMember>> byParent = new(StringComparer.Ordinal);
    private readonly HashSet<string> ancestors = new(StringComparer.Ordinal);
    private readonly HashSet<UnreadMember> taken = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<string> outer = [];
    private string at = "";

    /// <summary>Gets a value indicating whether the item has anything unread.</summary>
    internal bool IsAtWork { get; private set; }

    internal void Start(Item item)
    {
        IsAtWork = !item.Unread.IsEmpty;
        if (!IsAtWork)
        {
            return;
        }

        byPlace.Clear();
        byParent.Clear();
        ancestors.Clear();
        taken.Clear();
        outer.Clear();
        at = "";
        foreach (var member in item.Unread)
        {
            var parent = ParentOf(member.Pointer);
            Of(byPlace, (parent, member.After)).Enqueue(member);
            Of(byParent, parent).Add(member);
            for (var path = parent; path.Length > 0 && ancestors.Add(path); path = ParentOf(path))
            {
                // Each object on the way must be written as an object.
            }
        }
    }

    internal static string NameOf(UnreadMember member) =>
        JsonPointer.Unescape(member.Pointer[(member.Pointer.LastIndexOf('/') + 1)..]);

    internal bool HasIn(string name) => ancestors.Contains($"{at}/{name}");

    /// <summary>Says whether the unread members of the current object stand for a member rather than beside it.</summary>
    internal bool SaysInstead(string name) =>
        byParent.TryGetValue(at, out var members) && !members.Exists(m => m.After == name && NameOf(m) != name);

    internal void Enter(string name)
    {
        outer.Push(at);
        at = $"{at}/{name}";
    }

    internal void Leave() => at = outer.Pop();

    /// <summary>Takes the members that follow one that was just written, and those that follow them in turn.</summary>
    internal IEnumerable<UnreadMember> TakeAfter(string after)
    {
        var pending = new Stack<string>([after]);
        while (pending.TryPeek(out var last))
        {
            if (byPlace.TryGetValue((at, last), out var queue) && queue.TryDequeue(out var member))
            {
                taken.Add(member);
                pending.Push(NameOf(member));
                yield return member;
            }
            else
            {
                pending.Pop();
            }
        }
    }

    /// <summary>Takes the members of the current object that are left, since what they followed was not written.</summary>
    internal IEnumerable<UnreadMember> TakeRest() =>
        byParent.TryGetValue(at, out var members) ? members.Where(m => !taken.Contains(m)) : [];

    private static string ParentOf(string pointer) => pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];

    private static TValue Of<TKey, TValue>(Dictionary<TKey, TValue> values, TKey key)
        where TKey : notnull
        where TValue : new()
    {
        if (!values.TryGetValue(key, out var value))
        {
            values.Add(key, value = new TValue());
        }

        return value;
    }
}
