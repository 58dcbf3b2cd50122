namespace ConflictModel.Datasets;

/// <summary>Reads files of UCDP Battle-Related Deaths (BRD), one row a conflict and year.</summary>
/// <remarks>
/// Known are the columns of the releases since the renumbering of 2017; their order does not matter. Text is UTF-8, with or without a byte order
/// mark, plain or packed with gzip, with any line ends. As items of the model, rows come from <see cref="KnownDatasets.UcdpBrd"/>.
/// </remarks>
public static class UcdpBrd
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no such table.</exception>
    public static DatasetReader<UcdpBrdRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<UcdpBrdRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no such table.</exception>
    public static DatasetReader<UcdpBrdRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<UcdpBrdRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<UcdpBrdRow> Reader(DatasetTable table)
    {
        var layout = BrdColumns.Known.Match(table);
        return new DatasetReader<UcdpBrdRow>(table, layout.Name, table => UcdpBrdRow.TryRead(table, layout));
    }
}
