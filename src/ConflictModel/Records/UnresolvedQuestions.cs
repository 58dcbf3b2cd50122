namespace ConflictModel;

/// <summary>Questions about what a record leaves open.</summary>
public static class UnresolvedQuestions
{
    /// <summary>Gets every reference that is less than a name, so that what is not known can be listed.</summary>
    /// <remarks>A member of which nothing is said is not among them: that nobody told it is no statement. "Nobody" is not either: it is an answer.</remarks>
    /// <param name="record">The record.</param>
    /// <returns>The references, in the order of the items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<UnresolvedReference> UnresolvedReferences(this ConflictRecord record) => UnresolvedFinder.In(Guard.Against.Null(record));

    /// <summary>Gets every reference of one item that is less than a name.</summary>
    /// <remarks>What counts as one is told at <see cref="UnresolvedReferences(ConflictRecord)"/>.</remarks>
    /// <param name="item">The item.</param>
    /// <returns>The references, in the order of its members.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static ValueList<UnresolvedReference> UnresolvedReferences(this Item item) => UnresolvedFinder.In(Guard.Against.Null(item));
}
