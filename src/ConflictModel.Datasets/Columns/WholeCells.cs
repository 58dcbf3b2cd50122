using System.Buffers.Text;
using System.Numerics;

namespace ConflictModel.Datasets;

/// <summary>Whole numbers: those printed in the plainest way and within bounds are held as such, the others as printed.</summary>
internal abstract class WholeCells(StoredRows rows, int column) : StoredCells(rows, column)
{
    /// <summary>Reads a cell; null where it is empty or no whole number.</summary>
    public abstract long? Value(int row);
}

/// <summary>Whole numbers within the bounds of a type.</summary>
/// <typeparam name="T">The type, of which the two lowest numbers stand for something else.</typeparam>
internal sealed class WholeCells<T>(StoredRows rows, int column) : WholeCells(rows, column)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static readonly T InRow = T.MinValue;
    private static readonly T Empty = T.MinValue + T.One;
    private static readonly int Least = int.CreateSaturating(Empty + T.One);
    private static readonly int Most = int.CreateSaturating(T.MaxValue);

    private readonly BlockList<T> values = new();

    public override bool TryAdd(ReadOnlySpan<byte> cell)
    {
        var value = cell.IsEmpty ? Empty
            : CellText.TryPlainWhole(cell, out var plain) && plain >= Least && plain <= Most ? T.CreateTruncating(plain)
            : InRow;
        values.Add(value);
        return value != InRow;
    }

    public override bool IsElsewhere(int row) => values[row] == InRow;

    public override long? Value(int row)
    {
        var value = values[row];
        return value > Empty ? long.CreateTruncating(value)
            : value == InRow && CellText.TryWhole(CellText.Unquote(Raw(row)), out var other) ? other
            : null;
    }

    public override void Close() => values.Trim();

    protected override ReadOnlySpan<byte> Own(int row)
    {
        if (values[row] == Empty)
        {
            return default;
        }

        Span<byte> text = stackalloc byte[11];
        Utf8Formatter.TryFormat(int.CreateTruncating(values[row]), text, out var length);
        return text[..length].ToArray();
    }
}
