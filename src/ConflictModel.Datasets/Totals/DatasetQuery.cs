namespace ConflictModel.Datasets;

/// <summary>Which rows of a dataset's files to sum, and by what.</summary>
/// <remarks>Two queries are equal when their parts are.</remarks>
public sealed record DatasetQuery : DatasetFilter
{
    /// <summary>Gets the query that sums every row into one group.</summary>
    public static DatasetQuery Everything { get; } = new();

    /// <summary>Gets by what to group, by the names in <see cref="Dataset.Groups"/>.</summary>
    public ValueList<string> By { get; init; }
}
