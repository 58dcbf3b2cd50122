namespace ConflictModel.Datasets;

/// <summary>A table in memory: the rows of a file that were kept, in file order, in one part or several.</summary>
internal sealed class StoredTable
{
    private readonly int[] ends; // the number of rows up to the end of each part

    public StoredTable(DatasetHeader header, params StoredRows[] parts)
    {
        Header = header;
        Parts = parts;
        ends = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].Close(i);
            ends[i] = Count += parts[i].Count;
        }
    }

    public DatasetHeader Header { get; }

    public IReadOnlyList<StoredRows> Parts { get; }

    public int Count { get; }

    /// <summary>Finds a row.</summary>
    /// <param name="row">The row in the table, counted from 0; then the row in its part.</param>
    /// <returns>The part that holds it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public StoredRows Find(ref int row)
    {
        if (row < 0 || row >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, $"The table has {Count} rows, counted from 0.");
        }

        var part = 0;
        while (row >= ends[part])
        {
            part++;
        }

        row -= part == 0 ? 0 : ends[part - 1];
        return Parts[part];
    }

    public OriginalRow Row(int row)
    {
        var rows = Find(ref row);
        return new RowInTable(Header, rows, row);
    }
}
