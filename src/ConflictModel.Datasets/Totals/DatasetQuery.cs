namespace ConflictModel.Datasets;

/// <summary>Which rows of a dataset's files to sum, and by what.</summary>
/// <remarks>Two queries are equal when their parts are.</remarks>
public sealed record DatasetQuery : DatasetFilter
{
    /// <summary>Gets the query that sums every row into one group.</summary>
    public static DatasetQuery Everything { get; } = new();

    /// <summary>Gets the harm whose counts are summed, one of <see cref="Dataset.Harms"/>: people killed unless set.</summary>
    public Harm Harm { get; init; } = Harm.Killed;

    /// <summary>Gets by what to group, by the names in <see cref="Dataset.Groups"/>.</summary>
    public ValueList<string> By { get; init; }
}
