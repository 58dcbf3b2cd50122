namespace ConflictModel.Datasets;

/// <summary>What the rows of one group have in common.</summary>
/// <param name="Name">Of what it is: <c>conflict</c>, <c>conflictId</c>, <c>year</c>.</param>
/// <param name="Text">The name or id as the first row of the group prints it; null where it is a number, or no row tells it.</param>
/// <param name="Number">The number, of years and codes; null where it is a text, or no row tells it.</param>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> is null.</exception>
public readonly record struct DatasetGroup(string Name, string? Text, long? Number = null)
{
    /// <summary>Gets of what it is: <c>conflict</c>, <c>conflictId</c>, <c>year</c>.</summary>
    public string Name { get; } = Guard.Against.Null(Name);
}
