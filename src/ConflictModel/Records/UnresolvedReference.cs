namespace ConflictModel;

/// <summary>A reference of an item that is less than a name: candidates, a description, somebody unknown in a list, what is to be agreed.</summary>
/// <remarks>
/// <para>Equality is by what is told.</para>
/// <para>There is no natural order.</para>
/// </remarks>
public sealed record UnresolvedReference
{
    internal UnresolvedReference(Item item, string member, ReferenceKind kind, string words, bool several, ValueList<EntityId> candidates) =>
        (Item, Member, Kind, Words, IsSeveral, Candidates) = (item, member, kind, words, several, candidates);

    /// <summary>Gets the item.</summary>
    public Item Item { get; }

    /// <summary>Gets the member that holds the reference, as documents name it.</summary>
    public string Member { get; }

    /// <summary>Gets how much is known.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>Gets the description; empty where there is none.</summary>
    public string Words { get; }

    /// <summary>Gets a value indicating whether the description means several.</summary>
    public bool IsSeveral { get; }

    /// <summary>Gets those who may be meant; empty where they are not counted up.</summary>
    public ValueList<EntityId> Candidates { get; }

    /// <summary>Gets the place in a document, as a JSON pointer to the member: <c>/claims/x/under</c>. Which of a list it is, is not told.</summary>
    public string Pointer => $"{Item.Pointer}/{Member}";

    /// <summary>Writes the place and what is known.</summary>
    public override string ToString() => $"{Pointer}: {Known()}";

    private string Known() => Kind switch
    {
        ReferenceKind.Described => Words,
        ReferenceKind.Candidates => string.Join(" or ", Candidates.Select(c => c.Value)),
        ReferenceKind.ToBeAgreed => "to be agreed",
        _ => "unknown",
    };
}
