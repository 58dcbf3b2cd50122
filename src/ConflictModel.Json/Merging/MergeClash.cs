namespace ConflictModel.Json;

/// <summary>An item of which merged records say different things.</summary>
public sealed record MergeClash
{
    internal MergeClash(string pointer, Item? baseline, ValueList<MergeVersion> versions, MergeVersion last) =>
        (Pointer, Baseline, Versions, Last) = (pointer, baseline, versions, last);

    /// <summary>Gets the place of the item in a document, as a JSON pointer: <c>/claims/toll-2</c>.</summary>
    public string Pointer { get; }

    /// <summary>Gets the item as the common base has it; null where there is no base, or the base does not hold it.</summary>
    public Item? Baseline { get; }

    /// <summary>Gets the different versions, two at least, in the order in which the records that first said so were merged.</summary>
    public ValueList<MergeVersion> Versions { get; }

    /// <summary>Gets the version of the first record that has one.</summary>
    public MergeVersion First => Versions[0];

    /// <summary>Gets the version of the last record that has one, which an earlier record may have said, too.</summary>
    public MergeVersion Last { get; }

    /// <summary>Gives one version made of all, to decide the clash by.</summary>
    /// <remarks>Of two imports of datasets: <c>merge.Finish(clash => clash.JoinedBy(ImportedEntity.Join))</c> joins what contradicts nothing, and <c>ImportedEntity.JoinPreferring</c> decides the rest for the first.</remarks>
    /// <param name="join">Makes one item of those of all versions, in their order; null where they do not make one.</param>
    /// <returns>The version; null where the function gives none, and, without asking it, where the common base holds the item: what one side took away from it would come back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="join"/> is null.</exception>
    public MergeVersion? JoinedBy(Func<IReadOnlyList<Item>, Item?> join)
    {
        Guard.Against.Null(join);
        return Baseline is null && join([.. Versions.Select(version => version.Item).OfType<Item>()]) is { } joined ? new MergeVersion(joined) : null;
    }

    /// <summary>Writes the place, and how many versions there are.</summary>
    public override string ToString() => $"{Pointer}: {Versions.Count} versions";
}
