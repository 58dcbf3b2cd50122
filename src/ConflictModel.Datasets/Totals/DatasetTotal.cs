namespace ConflictModel.Datasets;

/// <summary>What the columns of a dataset add up to for one group of rows.</summary>
/// <param name="Groups">What the rows have in common, in the order asked for; a group that has a name and an id gives both.</param>
/// <param name="Low">The sum of the low estimates, of the rows that have one; null where none has.</param>
/// <param name="Best">The sum of the best estimates; null where a row has none.</param>
/// <param name="High">The sum of the high estimates; null where a row has none.</param>
/// <param name="Rows">How many rows were summed, those that only perhaps belong here among them.</param>
/// <param name="Unknown">How many of them print no number: that is unknown, not zero.</param>
/// <remarks>The sums are of the rows that could be read: <see cref="DatasetTotals.Lost"/> tells how many others may count here, too, so that <see cref="Best"/> and <see cref="High"/> are not sure.</remarks>
public sealed record DatasetTotal(ValueList<DatasetGroup> Groups, long? Low, long? Best, long? High, long Rows, long Unknown)
{
    /// <summary>Gets how many of the rows are dated too coarsely to say whether they began between the days asked for.</summary>
    /// <remarks>Such a row adds nothing to the low sum, leaves no best one, and is part of the high one.</remarks>
    public long Perhaps { get; init; }

    /// <summary>Gets the sum of the best estimates of those rows that print one and certainly belong here; null where none does.</summary>
    /// <remarks>Where <see cref="Best"/> is null, it is the sum of a part of the rows, and not what all of them come to.</remarks>
    public long? BestTold { get; init; }
}
