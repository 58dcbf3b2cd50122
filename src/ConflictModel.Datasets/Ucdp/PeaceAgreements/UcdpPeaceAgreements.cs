namespace ConflictModel.Datasets;

/// <summary>Reads files of the UCDP Peace Agreement Dataset 1975–2011.</summary>
/// <remarks>As items of the model, rows come from <see cref="KnownDatasets.UcdpPeaceAgreements"/>.</remarks>
public static class UcdpPeaceAgreements
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of this dataset.</exception>
    public static DatasetReader<UcdpPeaceAgreementRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<UcdpPeaceAgreementRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of this dataset.</exception>
    public static DatasetReader<UcdpPeaceAgreementRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<UcdpPeaceAgreementRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<UcdpPeaceAgreementRow> Reader(DatasetTable table)
    {
        var layout = PeaceAgreementColumns.Known.Match(table);
        return new DatasetReader<UcdpPeaceAgreementRow>(
            table,
            layout.Name,
            table => new NeededCells<PeaceAgreementColumn>(table, layout).Whole(PeaceAgreementColumn.Paid, 1, long.MaxValue, out var paid)
                ? new UcdpPeaceAgreementRow(table, layout, paid)
                : null);
    }
}
