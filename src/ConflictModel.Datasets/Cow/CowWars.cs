using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Reads files of the wars of the Correlates of War: inter-state wars, a row a participant, and intra-state wars, a row a war.</summary>
/// <remarks>
/// Known are the 25 columns of the inter-state wars, release 4.0, and the 43 of the intra-state wars, release 5.1; their order does not matter,
/// nor does it which line ends a file has: the inter-state file was released with carriage returns alone. The intra-state file was released as
/// Windows-1252: declare it (<see cref="DatasetReadOptions.Encoding"/>). As items of the model, rows come from <see cref="KnownDatasets.CowWars"/>.
/// </remarks>
public static class CowWars
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of these wars.</exception>
    public static DatasetReader<CowWarRow> Read(string path, DatasetReadOptions? options = null) => DatasetReader<CowWarRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of these wars.</exception>
    public static DatasetReader<CowWarRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<CowWarRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<CowWarRow> Reader(DatasetTable table)
    {
        var layout = CowWarColumns.Known.Match(table);
        return new DatasetReader<CowWarRow>(table, layout.Name, table => Row(table, layout));
    }

    private static CowWarRow? Row(DatasetTable table, DatasetLayout<CowWarColumn> layout)
    {
        var needed = new NeededCells<CowWarColumn>(table, layout);
        if (!(needed.Text(CowWarColumn.WarNum) & needed.Text(CowWarColumn.WarName)
            & (!layout.Has(CowWarColumn.Ccode) || needed.Whole(CowWarColumn.Ccode, 1, int.MaxValue, out _))))
        {
            return null;
        }

        if (!decimal.TryParse(table.Text(layout[CowWarColumn.WarNum]).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            table.Note(NoteCodes.NotANumber, DatasetNoteSeverity.Error, layout[CowWarColumn.WarNum], "The number of the war is no number: write digits, with a point before decimals.");
            return null;
        }

        var row = new CowWarRow(table, layout, number);
        Doubt(table, layout, row);
        return row;
    }

    private static void Doubt(DatasetTable table, DatasetLayout<CowWarColumn> layout, CowWarRow row)
    {
        for (var i = 0; i < row.Stretches.Count; i++)
        {
            var (start, end) = row.Stretches[i];
            if (!start.IsTold || !end.IsTold)
            {
                Warn(NoteCodes.CowOddDate, CowWarColumns.Stretch(i) + (start.IsTold ? 4 : 1), "The parts of the date make no day, month or year of the calendar: kept as printed; what they tell together is read.");
            }

            if (end.Date.IsBefore(start.Date) is Certainty.Certain)
            {
                Warn(NoteCodes.CowEndBeforeStart, CowWarColumns.Stretch(i) + 5, $"The fighting ends {end.Date.Describe()}, before it begins {start.Date.Describe()}: both dates are kept as printed, and no time between them is read; check them against the sources.");
            }
        }

        if (row is { DeathsSideA: { } a, DeathsSideB: { } b, TotalBDeaths: { } all } && (long)a + b != all)
        {
            Warn(NoteCodes.CowDeathsDiffer, CowWarColumn.TotalBDeaths, $"The deaths of the sides, {a} and {b}, do not add up to the total, {all}: all three are kept.");
        }

        void Warn(string code, CowWarColumn column, string message) => table.Note(code, DatasetNoteSeverity.Warning, layout[column], message);
    }
}
