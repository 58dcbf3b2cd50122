namespace ConflictModel.Datasets;

/// <summary>Reads the list of states of the Correlates of War.</summary>
/// <remarks>Known are its ten columns, release 2016; as items of the model, rows come from <see cref="KnownDatasets.CowWars"/>.</remarks>
public static class CowStateList
{
    internal static DatasetColumns<CowStateColumn> Known { get; } = new(
        "Correlates of War states",
        ["stateabb", "ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday", "version"],
        [CowStateColumn.Stateabb, CowStateColumn.Ccode, CowStateColumn.Statenme, CowStateColumn.Styear],
        ("states-10", []));

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no such list.</exception>
    public static DatasetReader<CowStateRow> Read(string path, DatasetReadOptions? options = null) => DatasetReader<CowStateRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no such list.</exception>
    public static DatasetReader<CowStateRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<CowStateRow>.Open(stream, options, leaveOpen, Reader);

    internal static bool IsOf(DatasetTable table) => DatasetSignatures.Title(table.Header) == "Correlates of War states";

    internal static DatasetReader<CowStateRow> Reader(DatasetTable table)
    {
        var layout = Known.Match(table);
        return new DatasetReader<CowStateRow>(table, layout.Name, table => Row(table, layout));
    }

    private static CowStateRow? Row(DatasetTable table, DatasetLayout<CowStateColumn> layout)
    {
        var needed = new NeededCells<CowStateColumn>(table, layout);
        if (!(needed.Whole(CowStateColumn.Ccode, 1, int.MaxValue, out var code) & needed.Text(CowStateColumn.Statenme)))
        {
            return null;
        }

        var row = new CowStateRow(table, layout, (int)code);
        if (!row.Start.IsTold || !row.End.IsTold)
        {
            table.NoteRow(NoteCodes.CowOddDate, DatasetNoteSeverity.Warning, "The parts of a date make no day, month or year of the calendar: kept as printed; what they tell together is read.");
        }

        if (row.End.Date.IsBefore(row.Start.Date) is Certainty.Certain)
        {
            table.NoteRow(
                NoteCodes.CowEndBeforeStart, DatasetNoteSeverity.Warning, $"It ends {row.End.Date.Describe()}, before it begins {row.Start.Date.Describe()}: both dates are kept as printed, and neither is used.");
        }

        return row;
    }
}
