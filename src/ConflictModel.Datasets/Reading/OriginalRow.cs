using System.Text;

namespace ConflictModel.Datasets;

/// <summary>A row as it stands in the file: its bytes, and where each cell begins; cells become strings when asked for.</summary>
internal sealed class OriginalRow
{
    private readonly byte[] bytes;
    private readonly int[] starts;

    private OriginalRow(DatasetHeader header, long line, byte[] bytes, int[] starts) =>
        (Header, Line, this.bytes, this.starts) = (header, line, bytes, starts);

    public DatasetHeader Header { get; }

    public long Line { get; }

    public static OriginalRow Of(DatasetTable table)
    {
        var starts = new int[Math.Min(table.Header.Names.Count, table.CellCount) + 1];
        for (var i = 0; i < starts.Length - 1; i++)
        {
            starts[i + 1] = starts[i] + table.RawLength(i) + 1;
        }

        return new OriginalRow(table.Header, table.Line, table.Raw.ToArray(), starts);
    }

    public override string ToString() => Encoding.UTF8.GetString(this.bytes);

    /// <summary>Gives a cell; empty where the row, in a table with tags, ends before it.</summary>
    public string Cell(int column)
    {
        if (column >= this.starts.Length - 1)
        {
            return string.Empty;
        }

        var cell = this.bytes.AsSpan(this.starts[column], this.starts[column + 1] - 1 - this.starts[column]);
        if (cell.IsEmpty)
        {
            return string.Empty;
        }

        return cell[0] == '"' ? Unquote(cell[1..]) : Encoding.UTF8.GetString(cell);
    }

    private static string Unquote(ReadOnlySpan<byte> cell)
    {
        if (cell.IndexOf((byte)'"') == cell.Length - 1)
        {
            return Encoding.UTF8.GetString(cell[..^1]);
        }

        var text = new byte[cell.Length];
        var length = 0;
        var quoted = true;
        for (var i = 0; i < cell.Length; i++)
        {
            if (quoted && cell[i] == '"')
            {
                if (i + 1 == cell.Length || cell[i + 1] != '"')
                {
                    quoted = false;
                    continue;
                }

                i++;
            }

            text[length++] = cell[i];
        }

        return Encoding.UTF8.GetString(text, 0, length);
    }
}
