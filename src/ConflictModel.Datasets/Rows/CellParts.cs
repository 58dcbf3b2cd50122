namespace ConflictModel.Datasets;

/// <summary>Goes through the parts of a cell that holds a list, blanks around them aside, without making strings.</summary>
internal ref struct CellParts(ReadOnlySpan<byte> cell, char separator)
{
    private ReadOnlySpan<byte> rest = cell;
    private bool ended;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly CellParts GetEnumerator() => this;

    public bool MoveNext()
    {
        if (ended)
        {
            return false;
        }

        var end = rest.IndexOf((byte)separator);
        Current = CellText.Trim(end < 0 ? rest : rest[..end]);
        ended = end < 0;
        rest = ended ? default : rest[(end + 1)..];
        return true;
    }
}
