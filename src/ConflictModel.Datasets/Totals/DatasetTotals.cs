namespace ConflictModel.Datasets;

/// <summary>What the columns of a dataset's files add up to as printed, by group.</summary>
/// <remarks>
/// Sums of bounds are no bounds of a sum: they say what the columns add up to, nothing more. A row that several files hold, by its id, is summed once,
/// as the first of them prints it; one that a file holds twice is summed once and noted.
/// </remarks>
public sealed class DatasetTotals
{
    internal DatasetTotals(DatasetQuery query, ValueList<DatasetTotal> groups, ValueList<DatasetFileAccount> files, long repeated, long repeatedOtherwise, ValueList<DatasetMiss> misses) =>
        (Query, Groups, Files, Repeated, RepeatedOtherwise, Misses) = (query, groups, files, repeated, repeatedOtherwise, misses);

    /// <summary>Gets what was asked.</summary>
    public DatasetQuery Query { get; }

    /// <summary>Gets the groups, by rising keys, what is not known last; none when no row passed the filters.</summary>
    /// <remarks>They are of the rows that could be read: where <see cref="Lost"/> is not zero, each of those may count in any group, and no <c>Best</c> or <c>High</c> is sure.</remarks>
    public ValueList<DatasetTotal> Groups { get; }

    /// <summary>Gets how many rows of all files could not be read, so that each of them may count in any group, or in one that is not there, with any number; no group includes that doubt.</summary>
    public long Lost => Files.Sum(file => file.Lost);

    /// <summary>Gets the filters that ask for what no row has, such as an actor whose name is written otherwise.</summary>
    public ValueList<DatasetMiss> Misses { get; }

    /// <summary>Gets the account of each file, in the order given.</summary>
    public ValueList<DatasetFileAccount> Files { get; }

    /// <summary>Gets how many rows an earlier file had held already: they are summed once.</summary>
    public long Repeated { get; }

    /// <summary>Gets how many of those print other numbers than the row that was summed.</summary>
    public long RepeatedOtherwise { get; }
}
