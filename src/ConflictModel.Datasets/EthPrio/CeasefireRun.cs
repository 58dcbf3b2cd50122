namespace ConflictModel.Datasets;

/// <summary>Rows of one ceasefire that stand together in the file.</summary>
internal sealed class CeasefireRun(List<EthPrioCeasefireRow> rows)
{
    public List<EthPrioCeasefireRow> Rows => rows;

    /// <summary>Gets whether all rows tell one end: then it is the end of the ceasefire, not that of each pair.</summary>
    public bool HasOneEnd { get; } = rows.TrueForAll(row => row.End == rows[0].End && row.Ended == rows[0].Ended);

    /// <summary>Gives the rows of the two sides of a dyad, where exactly two numbered actors declare in it.</summary>
    public (EthPrioCeasefireRow One, EthPrioCeasefireRow Other)? SidesOf(int dyad)
    {
        var sides = rows.FindAll(row => row.UcdpDyad == dyad).DistinctBy(row => row.UcdpActorId).Take(3).ToArray();
        return sides.Length == 2 && Array.TrueForAll(sides, row => row.UcdpActorId is not null) ? (sides[0], sides[1]) : null;
    }
}
