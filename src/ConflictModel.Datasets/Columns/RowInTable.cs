namespace ConflictModel.Datasets;

/// <summary>A row of a table in memory.</summary>
internal sealed class RowInTable(DatasetHeader header, StoredRows rows, int row) : OriginalRow(header)
{
    public override long Line => rows.Line(row);

    public override string ToString() => rows.Printed(row);

    public override string Cell(int column) => rows[column].Text(row);
}
