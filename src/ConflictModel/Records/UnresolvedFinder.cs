namespace ConflictModel;

/// <summary>Collects the references of items that are less than a name.</summary>
internal sealed class UnresolvedFinder : ContentVisitor
{
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

        return finder.Found();
    }

    internal static ValueList<UnresolvedReference> In(Item item)
    {
        var finder = new UnresolvedFinder { current = item };
        item.Visit(finder);
        return finder.Found();
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

    private ValueList<UnresolvedReference> Found() => found is null ? default : ValueList.From(found);
}
