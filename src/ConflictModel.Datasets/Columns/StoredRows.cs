using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Rows of a table in memory, column by column, from which each comes back exactly as it stands in the file.</summary>
internal sealed class StoredRows
{
    private readonly StoredCells[] columns;
    private readonly int[] order; // in which cells held with their row stand there: those that always do come first
    private readonly int[] held;
    private readonly ByteHeap heap = new();
    private readonly BlockList<long> addresses = new();
    private readonly BlockList<long> lines = new();
    private readonly BlockList<int> beyond = new(); // rows that end with an empty cell more than the header has
    private DatasetTable? hand;
    private long linesBefore;

    /// <summary>Makes room for rows.</summary>
    /// <param name="makers">How to hold each column of the file, by its place there.</param>
    public StoredRows(IReadOnlyList<Func<StoredRows, int, StoredCells>> makers)
    {
        columns = [.. makers.Select((make, column) => make(this, column))];
        order = [.. Enumerable.Range(0, columns.Length).OrderBy(column => columns[column] is TextCells ? 0 : 1)];
        held = new int[columns.Length];
    }

    public int Count => lines.Count;

    /// <summary>Gets which part of its table this is, counted from 0.</summary>
    public int Part { get; private set; }

    public StoredCells this[int column] => columns[column];

    public long Line(int row) => lines[row] + linesBefore;

    /// <summary>Says that the lines were counted from 1 where others stood before.</summary>
    public void MoveDown(long lines) => linesBefore = lines;

    /// <summary>Gives a cell of the row that is being taken, as it stands in the file.</summary>
    public ReadOnlySpan<byte> InHand(int column) => hand!.RawCell(column); // Add sets it before any cell is taken

    /// <summary>Takes the table's row in hand.</summary>
    public void Add(DatasetTable table)
    {
        hand = table;
        if (table.CellCount > columns.Length)
        {
            beyond.Add(Count);
        }

        var count = 0;
        var length = 0;
        foreach (var column in order)
        {
            var cell = table.RawCell(column);
            if (!columns[column].TryAdd(cell))
            {
                held[count++] = column;
                length += LengthOf(cell.Length) + cell.Length;
            }
        }

        var room = heap.Reserve(length, out var address);
        for (var i = 0; i < count; i++)
        {
            var cell = table.RawCell(held[i]);
            room = room[WriteLength(room, cell.Length)..];
            cell.CopyTo(room);
            room = room[cell.Length..];
        }

        addresses.Add(address);
        lines.Add(table.Line);
    }

    /// <summary>Finds a cell that is held with its row.</summary>
    public ReadOnlySpan<byte> Elsewhere(int row, int column)
    {
        var bytes = heap.From(addresses[row]);
        foreach (var other in order)
        {
            if (other == column)
            {
                break;
            }

            if (columns[other].IsElsewhere(row))
            {
                var skipped = ReadLength(ref bytes);
                bytes = bytes[skipped..];
            }
        }

        var length = ReadLength(ref bytes);
        return bytes[..length];
    }

    /// <summary>Gives a row exactly as it stands in the file, without the line break after it.</summary>
    public string Printed(int row)
    {
        var text = new StringBuilder();
        for (var i = 0; i < columns.Length; i++)
        {
            text.Append(i > 0 ? "," : "").Append(Encoding.UTF8.GetString(columns[i].Raw(row)));
        }

        return text.Append(beyond.IndexOf(row) < 0 ? "" : ",").ToString();
    }

    /// <summary>Makes this a part of a table, letting go of what is needed to take more rows.</summary>
    public void Close(int part)
    {
        Part = part;
        hand = null;
        foreach (var column in columns)
        {
            column.Close();
        }

        heap.Trim();
        addresses.Trim();
        lines.Trim();
        beyond.Trim();
    }

    private static int LengthOf(int length)
    {
        var bytes = 1;
        while ((length >>= 7) > 0)
        {
            bytes++;
        }

        return bytes;
    }

    private static int WriteLength(Span<byte> room, int length)
    {
        var bytes = 0;
        while (length > 0x7F)
        {
            room[bytes++] = (byte)((length & 0x7F) | 0x80);
            length >>= 7;
        }

        room[bytes++] = (byte)length;
        return bytes;
    }

    private static int ReadLength(ref ReadOnlySpan<byte> bytes)
    {
        var (length, shift, i) = (0, 0, 0);
        while (bytes[i] > 0x7F)
        {
            length |= (bytes[i++] & 0x7F) << shift;
            shift += 7;
        }

        length |= bytes[i++] << shift;
        bytes = bytes[i..];
        return length;
    }
}
