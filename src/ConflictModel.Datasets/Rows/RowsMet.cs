namespace ConflictModel.Datasets;

/// <summary>Knows the rows of a file again by what their items are named after, so that no item is made twice.</summary>
/// <remarks>It holds the id, the line and a fingerprint of each row: some forty bytes where ids are numbers.</remarks>
/// <param name="table">The file.</param>
/// <param name="column">The column of the id, or the first of those that make it.</param>
internal sealed class RowsMet<TKey>(DatasetTable table, int column)
    where TKey : notnull
{
    private readonly Dictionary<TKey, Met> rows = [];

    /// <summary>Says whether the current row is the first of its id; a further one is noted.</summary>
    public bool IsFirst(TKey id)
    {
        var row = new Met(table.Line, Fingerprint(table.Raw));
        if (rows.TryAdd(id, row))
        {
            return true;
        }

        var first = rows[id];
        if (first.Fingerprint == row.Fingerprint)
        {
            Note(NoteCodes.RepeatedRow, DatasetNoteSeverity.Warning, $"The row repeats that of line {first.Line}, to the letter: it is taken once.");
        }
        else
        {
            Note(NoteCodes.DuplicateId, DatasetNoteSeverity.Error, $"Line {first.Line} has a row of the same id, {id}, with other cells: that one is taken, this one is not. Take out the one that is wrong, or give it the id it should have.");
        }

        return false;
    }

    /// <summary>Sums up a row in a number. Two rows that have one by chance are told to be the same: neither is taken for it.</summary>
    private static int Fingerprint(ReadOnlySpan<byte> row)
    {
        var hash = default(HashCode);
        hash.AddBytes(row);
        return hash.ToHashCode();
    }

    private void Note(string code, DatasetNoteSeverity severity, string message)
    {
        if (column < 0)
        {
            table.NoteRow(code, severity, message);
        }
        else
        {
            table.Note(code, severity, column, message);
        }
    }

    private readonly record struct Met(long Line, int Fingerprint);
}
