namespace ConflictModel.Datasets;

/// <summary>A row as it stands in the file; cells become strings when asked for.</summary>
internal abstract class OriginalRow(DatasetHeader header)
{
    public DatasetHeader Header { get; } = header;

    public abstract long Line { get; }

    /// <summary>Gives the whole row, quotes included, without the line break after it.</summary>
    public abstract override string ToString();

    /// <summary>Gives a cell without the quotes around it; empty where the row, in a table with tags, ends before it.</summary>
    public abstract string Cell(int column);
}
