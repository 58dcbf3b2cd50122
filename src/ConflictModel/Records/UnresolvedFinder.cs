namespace ConflictModel;

/// <summary>Collects the references of items that are less than a name.</summary>
internal sealed class UnresolvedFinder : ContentVisitor
{
    [ThreadStatic]
    private static UnresolvedFinder? own; // one a thread: items are asked by the million, and nearly all are resolved

    private List<UnresolvedReference>? found; // most items have none
    private Item current = null!; // set before each visit

    protected override bool WantsTexts => false;

    internal static ValueList<UnresolvedReference> In(IEnumerable<Item> items)
    {
        var finder = new UnresolvedFinder();
        foreach (var item in items)
        {
            finder.current = item;
            item.Visit(finder);
        }

        return finder.Take();
    }

    internal static ValueList<UnresolvedReference> In(Item item)
    {
        var finder = own ?? new();
        own = null; // until this item is done; for good if it fails
        finder.current = item;
        item.Visit(finder);
        own = finder;
        return finder.Take();
    }

    internal override void OnClaim(string member, ClaimId id)
    {
        // Claims are always named.
    }

    protected override void OnLessThanName<TId>(string member, Reference<TId> reference)
    {
        if (reference.Kind is not ReferenceKind.None) // nobody is an answer
        {
            (found ??= []).Add(new UnresolvedReference(
                current, DocumentMember.Of(current, member), reference.Kind, reference.Words, reference.IsSeveral, ValueList.From(reference.Candidates.Select(c => c.ToEntityId()))));
        }
    }

    protected override void OnText(string member, string text)
    {
        // Only references matter here.
    }

    protected override void OnEntity(string member, EntityId id)
    {
        // What is named is resolved.
    }

    /// <summary>Gives what was found, and keeps neither that nor the item.</summary>
    private ValueList<UnresolvedReference> Take()
    {
        ValueList<UnresolvedReference> references = found is null ? default : ValueList.From(found);
        (found, current) = (null, null!);
        return references;
    }
}
