namespace ConflictModel.Datasets;

/// <summary>Reads files of the ETH/PRIO Civil Conflict Ceasefire Dataset.</summary>
/// <remarks>
/// Known are the 87 columns of the release of October 2022; their order does not matter. Text is UTF-8, with or without a byte
/// order mark, plain or packed with gzip, with any line ends. As items of the model, rows come from <see cref="KnownDatasets.EthPrioCeasefires"/>.
/// </remarks>
public static class EthPrioCeasefires
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of ETH/PRIO ceasefires.</exception>
    public static DatasetReader<EthPrioCeasefireRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<EthPrioCeasefireRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of ETH/PRIO ceasefires.</exception>
    public static DatasetReader<EthPrioCeasefireRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<EthPrioCeasefireRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<EthPrioCeasefireRow> Reader(DatasetTable table)
    {
        var layout = CeasefireColumns.Known.Match(table);
        return new DatasetReader<EthPrioCeasefireRow>(table, layout.Name, table => Row(table, layout));
    }

    private static EthPrioCeasefireRow? Row(DatasetTable table, DatasetLayout<CeasefireColumn> layout)
    {
        var needed = new NeededCells<CeasefireColumn>(table, layout);
        if (!(needed.Whole(CeasefireColumn.UniqId, 1, int.MaxValue, out var uniqId) & needed.Whole(CeasefireColumn.Id, 0, long.MaxValue, out var id)))
        {
            return null;
        }

        var row = new EthPrioCeasefireRow(table, layout, (int)uniqId, id);
        CeasefireDoubts.Note(table, layout, row);
        return row;
    }
}
