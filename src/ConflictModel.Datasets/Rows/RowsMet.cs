using System.Numerics;
using System.Runtime.InteropServices;

namespace ConflictModel.Datasets;

/// <summary>Knows the rows of a file again by what their items are named after, so that no item is made twice.</summary>
internal abstract class RowsMet<TKey>
    where TKey : notnull
{
    private readonly DatasetTable table;
    private readonly int column;

    private protected RowsMet(DatasetTable table, int column) => (this.table, this.column) = (table, column);

    /// <summary>Makes what knows the rows of a file, empty.</summary>
    /// <param name="table">The file.</param>
    /// <param name="column">The column of the id, or the first of those that make it.</param>
    public static RowsMet<TKey> In(DatasetTable table, int column) =>
        typeof(TKey) == typeof(long) ? (RowsMet<TKey>)(object)new RowsMetByNumber(table, column) : new RowsMetByKey<TKey>(table, column);

    /// <summary>Says whether the current row is the first of its id; a further one is noted.</summary>
    public bool IsFirst(TKey id)
    {
        var row = new MetRow(this.table.Line, Fingerprint(this.table.Raw));
        if (TryAdd(id, row, out var first))
        {
            return true;
        }

        if (first is null)
        {
            Note(NoteCodes.DuplicateId, DatasetNoteSeverity.Error, $"A row far above has the same id, {id}: that one is taken, this one is not. Take out the one that is wrong or repeats, or give it the id it should have.");
        }
        else if (first.Value.Fingerprint == row.Fingerprint)
        {
            Note(NoteCodes.RepeatedRow, DatasetNoteSeverity.Warning, $"The row repeats that of line {first.Value.Line}, to the letter: it is taken once.");
        }
        else
        {
            Note(NoteCodes.DuplicateId, DatasetNoteSeverity.Error, $"Line {first.Value.Line} has a row of the same id, {id}, with other cells: that one is taken, this one is not. Take out the one that is wrong, or give it the id it should have.");
        }

        return false;
    }

    /// <summary>Remembers a row, unless one of its id is there.</summary>
    /// <param name="id">The id.</param>
    /// <param name="row">The row.</param>
    /// <param name="first">Where the id is there: the first row of it, if that is still known.</param>
    /// <returns>Whether the id is new.</returns>
    private protected abstract bool TryAdd(TKey id, MetRow row, out MetRow? first);

    /// <summary>Sums up a row in a number. Two rows that have one by chance are told to be the same: neither is taken for it.</summary>
    /// <remarks>Four checksums at once, as the processor makes them: every row is summed up, and hardly any is ever met twice.</remarks>
    private static uint Fingerprint(ReadOnlySpan<byte> row)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(row);
        var (a, b, c, d) = (0U, 0U, 0U, 0U);
        for (var rest = words; rest.Length >= 4; rest = rest[4..])
        {
            a = BitOperations.Crc32C(a, rest[0]);
            b = BitOperations.Crc32C(b, rest[1]);
            c = BitOperations.Crc32C(c, rest[2]);
            d = BitOperations.Crc32C(d, rest[3]);
        }

        foreach (var left in row[(words.Length / 4 * 4 * sizeof(ulong))..])
        {
            a = BitOperations.Crc32C(a, left);
        }

        return BitOperations.Crc32C(BitOperations.Crc32C(BitOperations.Crc32C(a, b), c), d);
    }

    private void Note(string code, DatasetNoteSeverity severity, string message)
    {
        if (this.column < 0)
        {
            this.table.NoteRow(code, severity, message);
        }
        else
        {
            this.table.Note(code, severity, this.column, message);
        }
    }
}
