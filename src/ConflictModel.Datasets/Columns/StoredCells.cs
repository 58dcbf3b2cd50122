namespace ConflictModel.Datasets;

/// <summary>One column of some rows, held in memory by its kind.</summary>
/// <remarks>A cell that does not fit the kind is held elsewhere, with its row, as printed.</remarks>
internal abstract class StoredCells(StoredRows rows, int column)
{
    protected StoredRows Rows { get; } = rows;

    /// <summary>Takes the cell of a further row, as it stands in the file.</summary>
    /// <returns>Whether it fits; otherwise it is for the row to hold.</returns>
    public abstract bool TryAdd(ReadOnlySpan<byte> cell);

    public abstract bool IsElsewhere(int row);

    /// <summary>Gives a cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> Raw(int row) => IsElsewhere(row) ? Rows.Elsewhere(row, column) : Own(row);

    /// <summary>Gives a cell without the quotes around it.</summary>
    public virtual string Text(int row) => CellText.Unquoted(Raw(row));

    /// <summary>Lets go of what is needed to take more cells.</summary>
    public virtual void Close()
    {
    }

    protected abstract ReadOnlySpan<byte> Own(int row);
}
