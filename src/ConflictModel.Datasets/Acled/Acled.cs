using System.Buffers;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Reads files exported from ACLED, the Armed Conflict Location &amp; Event Data project.</summary>
/// <remarks>
/// Known are the 31 columns of exports since March 2023 and the 31 others of those before; their order does not matter. Codes of actors
/// may be numbers or words, dates of any of its three forms. Text is UTF-8, with or without a byte order mark, plain or packed with gzip, with
/// any line ends. As items of the model, rows come from <see cref="KnownDatasets.Acled"/>.
/// </remarks>
public static class Acled
{
    private const int LongestId = 100;

    private static readonly SearchValues<byte> OfIds = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."u8);

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of ACLED.</exception>
    public static DatasetReader<AcledRow> Read(string path, DatasetReadOptions? options = null) =>
        DatasetReader<AcledRow>.Open(path, options, Reader);

    /// <summary>Reads from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The rows, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of ACLED.</exception>
    public static DatasetReader<AcledRow> Read(Stream stream, DatasetReadOptions? options = null, bool leaveOpen = false) =>
        DatasetReader<AcledRow>.Open(stream, options, leaveOpen, Reader);

    internal static DatasetReader<AcledRow> Reader(DatasetTable table)
    {
        var layout = AcledColumns.Known.Match(table);
        return new DatasetReader<AcledRow>(table, layout.Name, table => Row(table, layout));
    }

    /// <summary>Reads each event once.</summary>
    internal static DatasetReader<AcledRow> EventReader(DatasetTable table) => Reader(table).Once("event_id_cnty", row => row.EventIdCnty);

    private static AcledRow? Row(DatasetTable table, DatasetLayout<AcledColumn> layout)
    {
        var needed = new NeededCells<AcledColumn>(table, layout);
        if (!(HasId(table, layout) & TryDay(table, layout, out var day) & needed.Whole(AcledColumn.Fatalities, 0, int.MaxValue, out var fatalities)))
        {
            return null;
        }

        var row = new AcledRow(table, layout, day, (int)fatalities);
        AcledDoubts.Note(table, layout, row);
        return row;
    }

    private static bool HasId(DatasetTable table, DatasetLayout<AcledColumn> layout)
    {
        var column = layout[AcledColumn.EventIdCnty];
        var id = CellText.Trim(table[column]);
        if (id.IsEmpty)
        {
            table.Note(NoteCodes.EmptyCell, DatasetNoteSeverity.Error, column, "event_id_cnty is empty: the row cannot be used without it; fill it in.");
            return false;
        }

        if (id.Length <= LongestId && !id.ContainsAnyExcept(OfIds))
        {
            return true;
        }

        table.Note(NoteCodes.AcledNoId, DatasetNoteSeverity.Error, column, $"event_id_cnty is \"{NoteLog.Decode(id)}\", which is no id: write letters of the country and a number, such as FRE12.");
        return false;
    }

    private static bool TryDay(DatasetTable table, DatasetLayout<AcledColumn> layout, out LocalDate day)
    {
        var column = layout[AcledColumn.EventDate];
        if (AcledDates.TryRead(table[column], out day))
        {
            return true;
        }

        var isEmpty = CellText.Trim(table[column]).IsEmpty;
        table.Note(
            isEmpty ? NoteCodes.EmptyCell : NoteCodes.NotADate,
            DatasetNoteSeverity.Error,
            column,
            isEmpty ? "event_date is empty: the row cannot be used without it; fill it in."
            : $"event_date is \"{NoteLog.Decode(table[column])}\", not a day of the calendar: write a day that exists as 2031-03-01, 01 March 2031 or 01-03-2031.");
        return false;
    }
}
