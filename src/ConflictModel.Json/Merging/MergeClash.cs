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

    /// <summary>Writes the place, and how many versions there are.</summary>
    public override string ToString() => $"{Pointer}: {Versions.Count} versions";
}
