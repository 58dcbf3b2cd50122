namespace ConflictModel.Datasets;

/// <summary>Points as well-known text, <c>POINT (-99 12.5)</c>: where one repeats the coordinates of its row as they are printed there, no text is held.</summary>
internal sealed class PointCells(StoredRows rows, int column, int longitude, int latitude) : StoredCells(rows, column)
{
    private readonly BlockList<bool> others = new();

    public override bool TryAdd(ReadOnlySpan<byte> cell)
    {
        var rest = cell;
        var isRepeat = Skip(ref rest, "POINT ("u8) && Skip(ref rest, Rows.InHand(longitude))
            && Skip(ref rest, " "u8) && Skip(ref rest, Rows.InHand(latitude)) && rest.SequenceEqual(")"u8);
        others.Add(!isRepeat);
        return isRepeat;
    }

    public override bool IsElsewhere(int row) => others[row];

    public override void Close() => others.Trim();

    protected override ReadOnlySpan<byte> Own(int row) =>
        (byte[])[.. "POINT ("u8, .. Rows[longitude].Raw(row), (byte)' ', .. Rows[latitude].Raw(row), (byte)')'];

    private static bool Skip(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> start)
    {
        if (!text.StartsWith(start))
        {
            return false;
        }

        text = text[start.Length..];
        return true;
    }
}
