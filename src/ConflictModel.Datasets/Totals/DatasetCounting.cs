namespace ConflictModel.Datasets;

/// <summary>How the rows of a dataset that counts people are summed.</summary>
internal abstract class DatasetCounting
{
    /// <summary>Gets by what the rows can be grouped.</summary>
    public abstract ValueList<string> Groups { get; }

    /// <summary>Gets which harms the rows count.</summary>
    public virtual ValueList<Harm> Harms => [Harm.Killed];

    /// <summary>Sums the rows of files in the order given; each is opened when its turn comes, and closed.</summary>
    /// <exception cref="ArgumentException">The query asks for what the dataset does not tell.</exception>
    public abstract DatasetTotals Run(IReadOnlyList<Func<DatasetTable>> files, DatasetQuery query);
}
