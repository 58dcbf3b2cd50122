namespace ConflictModel;

/// <summary>Shows sums as a reader would write them down.</summary>
internal static class Sums
{
    private const int MostShown = 6;

    /// <summary>Writes the terms with plus signs between; of many, the first ones and how many there are.</summary>
    internal static string Shown(IEnumerable<Estimate> terms)
    {
        var all = terms.Select(t => t.IsKnown ? t.Describe() : "unknown").ToArray();
        return all.Length <= MostShown
            ? string.Join(" + ", all)
            : $"{string.Join(" + ", all[..(MostShown - 1)])} + … ({all.Length} numbers)";
    }
}
