namespace ConflictModel.Datasets;

/// <summary>The sides of the dyads of a file, which no column tells: those who declare in them.</summary>
internal sealed class CeasefireSides
{
    private readonly Dictionary<int, (EthPrioCeasefireRow? A, EthPrioCeasefireRow? B)> sides = [];

    /// <summary>Finds them in the ceasefires of a file.</summary>
    public CeasefireSides(IReadOnlyList<CeasefireRun> runs)
    {
        foreach (var run in runs)
        {
            foreach (var dyad in run.Rows.Select(row => row.UcdpDyad).OfType<int>().Distinct())
            {
                if (!sides.ContainsKey(dyad) && run.SidesOf(dyad) is var (one, other))
                {
                    sides.Add(dyad, InOrder(one, other));
                }
            }
        }

        // Where nobody ever declares with the other, a government and one that is none are the two all the same; who alone declares is one of them.
        foreach (var dyad in runs.SelectMany(run => run.Rows).Where(row => row.UcdpDyad is not null && row.UcdpActorId is not null).GroupBy(row => row.UcdpDyad.GetValueOrDefault()))
        {
            if (!sides.ContainsKey(dyad.Key) && Told([.. dyad.DistinctBy(row => row.UcdpActorId).Take(3)]) is { } told)
            {
                sides.Add(dyad.Key, told);
            }
        }
    }

    /// <summary>Says whether a row's actor is a government; null where that is not told.</summary>
    /// <remarks>Misspelt governments are governments ("Governmentof", "The Government of"); where the row says that the actor is of no state, it is none.</remarks>
    public static bool? IsGovernment(EthPrioCeasefireRow row) =>
        row.NsaFrac is 1 or 2 ? false
        : row.ActorName.Trim() is var name && (name.StartsWith("Government", StringComparison.Ordinal) || name.StartsWith("The Government of", StringComparison.Ordinal)) ? true
        : null;

    /// <summary>Gets a row of either side of a dyad; null for a side that the file does not tell.</summary>
    public (EthPrioCeasefireRow? A, EthPrioCeasefireRow? B) Of(int dyad) => sides.GetValueOrDefault(dyad);

    private static (EthPrioCeasefireRow? A, EthPrioCeasefireRow? B)? Told(EthPrioCeasefireRow[] actors) => actors switch
    {
        [var one] => IsGovernment(one) is true ? (one, null) : (null, one),
        [var one, var other] when IsGovernment(one) is true != IsGovernment(other) is true => InOrder(one, other),
        _ => null,
    };

    /// <summary>Puts a government first, as UCDP does; the rows tell no side A.</summary>
    private static (EthPrioCeasefireRow? A, EthPrioCeasefireRow? B) InOrder(EthPrioCeasefireRow one, EthPrioCeasefireRow other) =>
        IsGovernment(other) is true ? (other, one) : (one, other);
}
