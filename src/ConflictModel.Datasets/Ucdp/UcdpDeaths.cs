namespace ConflictModel.Datasets;

/// <summary>The deaths of a row as UCDP prints them, in a low, a best and a high number.</summary>
internal static class UcdpDeaths
{
    /// <summary>Makes the estimate; unknown where the three are out of order.</summary>
    public static Estimate Estimate(long low, long best, long high) =>
        !AreInOrder(low, best, high) ? ConflictModel.Estimate.Unknown
        : low == high ? ConflictModel.Estimate.Exactly(best)
        : ConflictModel.Estimate.Between(low, high).WithBest(best);

    public static bool AreInOrder(long low, long best, long high) => low <= best && best <= high;
}
