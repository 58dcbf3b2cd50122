namespace ConflictModel.Datasets;

/// <summary>An event that only one of two releases has, or that they tell differently.</summary>
/// <remarks>Two changes are equal when they are the same object.</remarks>
public sealed class UcdpGedChange
{
    internal UcdpGedChange(UcdpGedRow? before, UcdpGedRow? after, IReadOnlyList<UcdpCellChange> cells) => (Before, After, Cells) = (before, after, cells);

    /// <summary>Gets the id of the event, the same in all releases.</summary>
    public long Id => (After ?? Before)!.Id;

    /// <summary>Gets the event in the earlier file; <see langword="null"/> where it was added.</summary>
    public UcdpGedRow? Before { get; }

    /// <summary>Gets the event in the later file; <see langword="null"/> where it was removed.</summary>
    public UcdpGedRow? After { get; }

    /// <summary>Gets the cells that say something else, in the order of the published columns; none where the event was added or removed.</summary>
    public IReadOnlyList<UcdpCellChange> Cells { get; }

    /// <summary>Gets whether a count of deaths is another.</summary>
    public bool HasOtherFigures => Cells.Any(cell => cell.IsFigure);
}
