namespace ConflictModel.Datasets;

/// <summary>A column whose values are made of its cells as they are held.</summary>
internal sealed class CellColumn<T>(StoredTable table, string name, int column, Func<StoredCells, int, T> read, T absent) : DatasetColumn<T>(table, name, column)
{
    private protected override T Value(StoredRows rows, int row) => Column < 0 ? absent : read(rows[Column], row);
}
