namespace ConflictModel.Datasets;

/// <summary>Reads tables with tags of the Humanitarian Exchange Language (HXL).</summary>
/// <remarks>
/// The row of tags may stand anywhere in the first 25 rows: it is the first in which at least half of the cells that hold anything are tags.
/// What stands above it are headers. Text is UTF-8 unless an encoding is declared, with or without a byte order mark, plain or packed with
/// gzip, with any line ends. As items of the model, rows come from <see cref="KnownDatasets.Hxl"/>.
/// </remarks>
public static class Hxl
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or has no row of tags.</exception>
    public static DatasetReader<HxlRow> Read(string path, DatasetReadOptions? options = null) => DatasetReader<HxlRow>.OpenTagged(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream has no row of tags.</exception>
    public static DatasetReader<HxlRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<HxlRow>.OpenTagged(stream, options, leaveOpen, Reader);

    internal static DatasetReader<HxlRow> Reader(DatasetTable table) => Reader(table, HxlColumn.Of(table));

    internal static DatasetReader<HxlRow> Reader(DatasetTable table, IReadOnlyList<HxlColumn> columns)
    {
        foreach (var column in columns.Where(column => column.Tag is null))
        {
            var isEmpty = string.IsNullOrWhiteSpace(column.Printed);
            table.Notes.Add(
                isEmpty ? NoteCodes.HxlNoTag : NoteCodes.HxlOddTag,
                isEmpty ? DatasetNoteSeverity.Note : DatasetNoteSeverity.Warning,
                null,
                column.Name,
                isEmpty ? null : column.Printed,
                isEmpty ? $"The column \"{NoteLog.Shorten(column.Name)}\" has no tag; its cells are kept as printed." : $"\"{NoteLog.Shorten(column.Printed)}\" stands in the row of tags and is none; the cells below it are kept as printed.");
        }

        return new DatasetReader<HxlRow>(table, $"tags-in-row-{table.Above.Count + 1}", table =>
        {
            if (HxlTagRow.IsAgain(table))
            {
                table.NoteRow(NoteCodes.HxlTagsAgain, DatasetNoteSeverity.Error, "The row holds tags, and the tags of the table stand above: it is no row of values; part the tables if these are two.");
                return null;
            }

            if (table.CellCount > columns.Count)
            {
                table.NoteRow(
                    NoteCodes.HxlCellsBeyondTags, DatasetNoteSeverity.Warning, $"The row has {table.CellCount} cells, and there are {columns.Count} in the row of tags: the last ones are kept as printed.");
            }

            return new HxlRow(table, columns, table.Counts.Read + 1);
        });
    }
}
