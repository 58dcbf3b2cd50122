namespace ConflictModel.Datasets;

/// <summary>Reads files of the PA-X Peace Agreements Database.</summary>
/// <remarks>
/// Known are the 266 columns of version 4; their order does not matter. Text is UTF-8, with or without a byte order mark, plain or
/// packed with gzip. As items of the model, rows come from <see cref="KnownDatasets.PaX"/>.
/// </remarks>
public static class PaX
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of PA-X.</exception>
    public static DatasetReader<PaXRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<PaXRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of PA-X.</exception>
    public static DatasetReader<PaXRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<PaXRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<PaXRow> Reader(DatasetTable table)
    {
        var layout = PaXColumns.Known.Match(table);
        return new DatasetReader<PaXRow>(table, layout.Name, table => Row(table, layout));
    }

    private static PaXRow? Row(DatasetTable table, DatasetLayout<PaXColumn> layout) =>
        new NeededCells<PaXColumn>(table, layout).Whole(PaXColumn.AgtId, 1, int.MaxValue, out var agtId) ? new PaXRow(table, layout, (int)agtId) : null;
}
