namespace ConflictModel.Datasets;

/// <summary>A UCDP number that bears another name in the later release.</summary>
/// <remarks>Two renamings are equal when they are the same object.</remarks>
public sealed class UcdpRenaming
{
    internal UcdpRenaming(string kind, long number, IReadOnlyList<string> before, IReadOnlyList<string> after) => (Kind, Number, Before, After) = (kind, number, before, after);

    /// <summary>Gets what bears the number: <c>actor</c>, <c>conflict</c> or <c>dyad</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the number.</summary>
    public long Number { get; }

    /// <summary>Gets the names in the earlier file, in alphabetical order: more than one where its rows differ.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>Gets the names in the later file, in alphabetical order.</summary>
    public IReadOnlyList<string> After { get; }
}
