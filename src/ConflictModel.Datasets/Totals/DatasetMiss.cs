namespace ConflictModel.Datasets;

/// <summary>A filter that asks for what no row has: an empty sum then tells nothing of the world.</summary>
/// <param name="Filter">The filter: <c>actor</c>, <c>conflict</c>, <c>incident</c>, <c>place</c>.</param>
/// <param name="Wanted">What it asks for.</param>
/// <param name="Told">The names that rows have there instead, in ordinal order.</param>
/// <exception cref="ArgumentNullException"><paramref name="Filter"/> or <paramref name="Wanted"/> is null.</exception>
public sealed record DatasetMiss(string Filter, string Wanted, ValueList<string> Told)
{
    /// <summary>Gets the filter: <c>actor</c>, <c>conflict</c>, <c>incident</c>, <c>place</c>.</summary>
    public string Filter { get; } = Guard.Against.Null(Filter);

    /// <summary>Gets what it asks for.</summary>
    public string Wanted { get; } = Guard.Against.Null(Wanted);
}
