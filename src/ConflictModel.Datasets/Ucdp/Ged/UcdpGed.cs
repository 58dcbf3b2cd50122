namespace ConflictModel.Datasets;

/// <summary>Reads files of the UCDP Georeferenced Event Dataset (GED) of any known layout.</summary>
/// <remarks>
/// Known are the 42 columns of the releases up to 19.1, the 41 of the Syria release, and the 49 since 20.1; their order does
/// not matter. Text is UTF-8, with or without a byte order mark, plain or packed with gzip, with any line ends.
/// As items of the model, rows come from <see cref="KnownDatasets.UcdpGed"/>.
/// </remarks>
public static class UcdpGed
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no UCDP GED table.</exception>
    public static DatasetReader<UcdpGedRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<UcdpGedRow>.Open(path, options, Reader, GedColumns.Headless);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no UCDP GED table.</exception>
    public static DatasetReader<UcdpGedRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<UcdpGedRow>.Open(stream, options, leaveOpen, Reader, GedColumns.Headless);

    /// <summary>Reads a whole file into memory, column by column: less than the file is long when unpacked, where its rows one by one would take twice that.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="progress">What is told the part of the file's bytes that was read, from 0 to 1, now and then.</param>
    /// <returns>The rows that were kept, with the notes that reading them one by one gives and the account of all.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or read to its end, or is no UCDP GED table.</exception>
    /// <exception cref="OperationCanceledException"><see cref="DatasetReadOptions.Cancellation"/> was told to stop.</exception>
    public static UcdpGedTable Load(string path, DatasetReadOptions? options = null, IProgress<double>? progress = null)
    {
        options ??= DatasetReadOptions.Default;
        using var table = DatasetTable.Open(Guard.Against.NullOrWhiteSpace(path), options, GedColumns.Headless);
        return GedLoading.Run(table, path, options, progress);
    }

    /// <summary>Reads a whole stream into memory, as <see cref="Load(string, DatasetReadOptions, IProgress{double})"/> reads a file.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it is left open.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="progress">What is told the part of the bytes that was read, from 0 to 1, now and then, if the stream knows its length.</param>
    /// <returns>The rows that were kept, with the notes that reading them one by one gives and the account of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream cannot be read to its end or holds no UCDP GED table.</exception>
    /// <exception cref="OperationCanceledException"><see cref="DatasetReadOptions.Cancellation"/> was told to stop.</exception>
    public static UcdpGedTable Load(Stream stream, DatasetReadOptions? options = null, IProgress<double>? progress = null)
    {
        options ??= DatasetReadOptions.Default;
        using var table = DatasetTable.Open(Guard.Against.Null(stream), options, leaveOpen: true, GedColumns.Headless);
        return GedLoading.Run(table, null, options, progress);
    }

    /// <summary>Sums the estimates of a file as printed, by group.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="query">What to sum and by what; everything in one sum unless given.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The sums with the account of the rows.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or read to its end, or is no UCDP GED table.</exception>
    public static UcdpGedTotals Total(string path, UcdpGedQuery? query = null, DatasetReadOptions? options = null)
    {
        using var table = DatasetTable.Open(Guard.Against.NullOrWhiteSpace(path), options ?? DatasetReadOptions.Default, GedColumns.Headless);
        return GedSummation.Run(table, query ?? UcdpGedQuery.Everything);
    }

    /// <summary>Sums the estimates of a stream as printed, by group.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it is left open.</param>
    /// <param name="query">What to sum and by what; everything in one sum unless given.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The sums with the account of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream cannot be read to its end or holds no UCDP GED table.</exception>
    public static UcdpGedTotals Total(Stream stream, UcdpGedQuery? query = null, DatasetReadOptions? options = null)
    {
        using var table = DatasetTable.Open(Guard.Against.Null(stream), options ?? DatasetReadOptions.Default, leaveOpen: true, GedColumns.Headless);
        return GedSummation.Run(table, query ?? UcdpGedQuery.Everything);
    }

    /// <summary>Compares two releases: events added, removed, told differently; actors, conflicts and dyads renamed.</summary>
    /// <remarks>The earlier file's events are held in memory, about as much as the file is long.</remarks>
    /// <param name="before">The earlier file.</param>
    /// <param name="after">The later file.</param>
    /// <param name="options">How to read both; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentException">A path is blank.</exception>
    /// <exception cref="ArgumentNullException">A path is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">A file cannot be opened or read to its end, or is no UCDP GED table.</exception>
    public static UcdpGedComparison Compare(string before, string after, DatasetReadOptions? options = null)
    {
        Guard.Against.NullOrWhiteSpace(before);
        Guard.Against.NullOrWhiteSpace(after);
        using var earlier = Read(before, options).Once("id", row => row.Id);
        using var later = Read(after, options).Once("id", row => row.Id);
        return GedComparing.Run(earlier, later);
    }

    internal static DatasetReader<UcdpGedRow> Reader(DatasetTable table) => Reader(table, null);

    /// <summary>Reads rows of which each is done with before the next is asked for.</summary>
    /// <param name="table">The table, at its start.</param>
    /// <param name="texts">What makes strings of the cells.</param>
    internal static DatasetReader<UcdpGedRow> Passing(DatasetTable table, SharedTexts texts) => Reader(table, new PassingRow(table, texts));

    private static DatasetReader<UcdpGedRow> Reader(DatasetTable table, PassingRow? passing)
    {
        var layout = GedColumns.Match(table);
        return new DatasetReader<UcdpGedRow>(table, layout.Name, Row);

        UcdpGedRow? Row(DatasetTable table) =>
            GedCore.TryRead(table, layout, out var core)
                ? new UcdpGedRow(passing ?? (OriginalRow)new RowInBytes(table), layout, core, GedDetails.Read(table, layout))
                : null;
    }
}
