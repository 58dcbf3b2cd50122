namespace ConflictModel.Datasets;

/// <summary>Texts that come again and again: each is held once, and its number in every row.</summary>
internal sealed class RepeatedCells(StoredRows rows, int column) : StoredCells(rows, column)
{
    private readonly BlockList<ushort> numbers = new();

    /// <summary>Gets the texts as printed, quotes included.</summary>
    public TextPool Pool { get; } = new();

    /// <summary>Gets the number of a row's text in the pool; <see cref="TextPool.None"/> when it is held elsewhere.</summary>
    public ushort Number(int row) => numbers[row];

    public override bool TryAdd(ReadOnlySpan<byte> cell)
    {
        var number = Pool.Take(cell);
        numbers.Add(number);
        return number != TextPool.None;
    }

    public override bool IsElsewhere(int row) => numbers[row] == TextPool.None;

    public override string Text(int row) => numbers[row] is not TextPool.None and var number ? Pool.Text(number) : base.Text(row);

    public override void Close()
    {
        numbers.Trim();
        Pool.Close();
    }

    protected override ReadOnlySpan<byte> Own(int row) => Pool[numbers[row]];
}
