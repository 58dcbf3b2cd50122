using System.Text;

namespace ConflictModel.Datasets;

/// <summary>A row by itself: its bytes, and where each cell begins.</summary>
internal sealed class RowInBytes : OriginalRow
{
    private readonly byte[] bytes;
    private readonly int[] starts;

    public RowInBytes(DatasetTable table)
        : base(table.Header)
    {
        Line = table.Line;
        bytes = table.Raw.ToArray();
        starts = new int[Math.Min(table.Header.Names.Count, table.CellCount) + 1];
        for (var i = 0; i < starts.Length - 1; i++)
        {
            starts[i + 1] = starts[i] + table.RawCell(i).Length + 1;
        }
    }

    public override long Line { get; }

    public override string ToString() => Encoding.UTF8.GetString(this.bytes);

    public override string Cell(int column) =>
        column >= this.starts.Length - 1 ? string.Empty
        : CellText.Unquoted(this.bytes.AsSpan(this.starts[column], this.starts[column + 1] - 1 - this.starts[column]));
}
