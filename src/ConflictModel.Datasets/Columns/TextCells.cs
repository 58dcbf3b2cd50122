namespace ConflictModel.Datasets;

/// <summary>Texts of their own: each stands with its row.</summary>
internal sealed class TextCells(StoredRows rows, int column) : StoredCells(rows, column)
{
    public override bool TryAdd(ReadOnlySpan<byte> cell) => false;

    public override bool IsElsewhere(int row) => true;

    protected override ReadOnlySpan<byte> Own(int row) => default;
}
