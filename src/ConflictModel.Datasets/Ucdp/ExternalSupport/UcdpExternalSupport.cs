namespace ConflictModel.Datasets;

/// <summary>Reads files of the UCDP External Support Dataset (ESD) at the level of actor-years.</summary>
/// <remarks>
/// Known are the 97 columns of release 18.1, in any order. Text is UTF-8, with or without a byte order mark, plain or packed
/// with gzip, with any line ends. As items of the model, rows come from <see cref="KnownDatasets.UcdpExternalSupport"/>.
/// </remarks>
public static class UcdpExternalSupport
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of the dataset.</exception>
    public static DatasetReader<UcdpExternalSupportRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<UcdpExternalSupportRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of the dataset.</exception>
    public static DatasetReader<UcdpExternalSupportRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<UcdpExternalSupportRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<UcdpExternalSupportRow> Reader(DatasetTable table)
    {
        var layout = EsdColumns.Match(table);
        return new DatasetReader<UcdpExternalSupportRow>(table, layout.Name, table => UcdpExternalSupportRow.TryRead(table, layout));
    }
}
