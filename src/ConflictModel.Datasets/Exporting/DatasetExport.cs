namespace ConflictModel.Datasets;

/// <summary>What was written to a dataset file, and how it differs from the record.</summary>
/// <remarks>Two exports are equal when they are the same object.</remarks>
public sealed class DatasetExport
{
    internal DatasetExport(string dataset, string layout, long rows, IReadOnlyList<ExportDifference> differences) =>
        (Dataset, Layout, Rows, Differences) = (dataset, layout, rows, differences);

    /// <summary>Gets the name of the dataset.</summary>
    public string Dataset { get; }

    /// <summary>Gets the name of the layout.</summary>
    public string Layout { get; }

    /// <summary>Gets how many rows were written, without the header.</summary>
    public long Rows { get; }

    /// <summary>Gets what differs; none where the cells are those imported and the record holds nothing else.</summary>
    public IReadOnlyList<ExportDifference> Differences { get; }
}
