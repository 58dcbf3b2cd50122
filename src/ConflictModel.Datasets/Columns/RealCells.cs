using System.Buffers;
using System.Buffers.Text;

namespace ConflictModel.Datasets;

/// <summary>Decimal numbers, of which those printed in the plainest way take eight bytes a row, and one for how many digits follow the point.</summary>
internal sealed class RealCells(StoredRows rows, int column) : StoredCells(rows, column)
{
    private const byte InRow = byte.MaxValue;
    private const byte Empty = byte.MaxValue - 1;

    private readonly BlockList<double> values = new();
    private readonly BlockList<byte> decimals = new();

    public override bool TryAdd(ReadOnlySpan<byte> cell)
    {
        var plain = CellText.TryPlainReal(cell, out var value, out var places);
        values.Add(value);
        decimals.Add(plain ? (byte)places : cell.IsEmpty ? Empty : InRow);
        return plain || cell.IsEmpty;
    }

    public override bool IsElsewhere(int row) => decimals[row] == InRow;

    /// <summary>Reads a cell; null where it is empty or no number.</summary>
    public double? Value(int row) => decimals[row] switch
    {
        Empty => null,
        InRow => CellText.TryReal(CellText.Unquote(Raw(row)), out var other) ? other : null,
        _ => values[row],
    };

    public override void Close()
    {
        values.Trim();
        decimals.Trim();
    }

    protected override ReadOnlySpan<byte> Own(int row)
    {
        if (decimals[row] == Empty)
        {
            return default;
        }

        // At most fifteen digits: so many come back from a double as they went in.
        Span<byte> text = stackalloc byte[32];
        Utf8Formatter.TryFormat(values[row], text, out var length, new StandardFormat('F', decimals[row]));
        return text[..length].ToArray();
    }
}
