namespace ConflictModel.Datasets;

/// <summary>Reads files of the Alliance Treaty Obligations and Provisions project (ATOP), at the level of alliances or of members.</summary>
/// <remarks>
/// Known are the 134 columns of the alliance level, with or without seven that a later project added, and the 105 of the member level; their
/// order does not matter. As items of the model, rows come from <see cref="KnownDatasets.Atop"/>.
/// </remarks>
public static class Atop
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of ATOP.</exception>
    public static DatasetReader<AtopRow> Read(string path, DatasetReadOptions? options = null) => DatasetReader<AtopRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of ATOP.</exception>
    public static DatasetReader<AtopRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<AtopRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<AtopRow> Reader(DatasetTable table)
    {
        var layout = AtopColumns.Known.Match(table);
        return new DatasetReader<AtopRow>(table, layout.Name, table => Row(table, layout));
    }

    private static AtopRow? Row(DatasetTable table, DatasetLayout<AtopColumn> layout)
    {
        var needed = new NeededCells<AtopColumn>(table, layout);
        if (!(needed.Whole(AtopColumn.Atopid, 1, int.MaxValue, out var atopid)
            & (!layout.Has(AtopColumn.Member) || needed.Whole(AtopColumn.Member, 1, int.MaxValue, out _))))
        {
            return null;
        }

        var row = new AtopRow(table, layout, (int)atopid);
        AtopDoubts.Note(table, layout, row);
        return row;
    }
}
