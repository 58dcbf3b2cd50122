namespace ConflictModel.Datasets;

/// <summary>Reads the tables that Security Force Monitor's importer reads: units, persons, what else is known of persons, incidents, sources.</summary>
/// <remarks>
/// Which table a file is, is told by its header. Text is UTF-8, with or without a byte order mark, plain or packed with gzip, with any
/// line ends. As items of the model, rows come from <see cref="KnownDatasets.Sfm"/>.
/// </remarks>
public static class Sfm
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use; all are of one table.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is none of the tables.</exception>
    public static DatasetReader<SfmRow> Read(string path, DatasetReadOptions? options = null) => DatasetReader<SfmRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use; all are of one table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds none of the tables.</exception>
    public static DatasetReader<SfmRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<SfmRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<SfmRow> Reader(DatasetTable table) => Reader(table, SfmColumns.Match(table));

    internal static DatasetReader<SfmRow> Reader(DatasetTable table, SfmColumns columns) => new(table, columns.Name, table => SfmRow.TryRead(table, columns));
}
