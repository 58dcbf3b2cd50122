namespace ConflictModel.Datasets;

/// <summary>A column whose values are made once of each distinct cell.</summary>
internal sealed class RepeatedColumn<T> : DatasetColumn<T>
{
    private readonly T absent;
    private readonly CellReader<T> read;
    private readonly T[][] values; // by part of the table and number of the text there

    public RepeatedColumn(StoredTable table, string name, int column, CellReader<T> read, T absent)
        : base(table, name, column)
    {
        (this.read, this.absent) = (read, absent);
        values = column < 0 ? [] : [.. table.Parts.Select(part => Values(((RepeatedCells)part[column]).Pool, read))];
    }

    private protected override T Value(StoredRows rows, int row)
    {
        if (Column < 0)
        {
            return this.absent;
        }

        var cells = (RepeatedCells)rows[Column];
        return cells.Number(row) is not TextPool.None and var number ? values[rows.Part][number] : this.read(CellText.Unquote(cells.Raw(row)));
    }

    private static T[] Values(TextPool pool, CellReader<T> read)
    {
        var values = new T[pool.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = read(CellText.Unquote(pool[i]));
        }

        return values;
    }
}
