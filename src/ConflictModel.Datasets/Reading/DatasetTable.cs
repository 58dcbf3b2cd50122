using System.Text;
using System.Text.Unicode;

namespace ConflictModel.Datasets;

/// <summary>A dataset file with a header: gives the sound rows one at a time and reports the others.</summary>
/// <remarks>Whoever reads it answers for each row given with <see cref="Keep"/> or <see cref="Report"/>, so that the account closes.</remarks>
internal sealed class DatasetTable : IDisposable
{
    private readonly Stream text;
    private readonly CsvRecords records;
    private readonly byte[][] names;
    private long kept;
    private long reported;
    private Stream? source;
    private bool open;
    private bool firstIsRow;
    private bool toldOfCellBeyond;
    private RestOfTable? rest;
    private bool isRest;
    private int maxRowBytes;

    private DatasetTable(Stream text, CsvRecords records, DatasetHeader header, NoteLog notes)
    {
        this.text = text;
        this.records = records;
        names = [.. header.Names.Select(Encoding.UTF8.GetBytes)];
        Header = header;
        Notes = notes;
    }

    public DatasetHeader Header { get; }

    /// <summary>Gets the rows above those of the tags, exactly as they stand, the last of them the names of the columns; empty for a table without tags.</summary>
    public IReadOnlyList<string> Above { get; private init; } = [];

    /// <summary>Gets a value indicating whether the header is a row of tags, whose rows may have fewer cells or more.</summary>
    public bool IsTagged { get; private init; }

    public NoteLog Notes { get; }

    /// <summary>Gets or sets a value indicating whether a row may end with an empty cell more than the header has, as exports from the web do.</summary>
    /// <remarks>Only for datasets whose needed cells stand so far back that a row shifted by a stray comma cannot pass for a sound one.</remarks>
    public bool AllowsEmptyCellBeyond { get; set; }

    /// <summary>Gets the account of the rows answered for; the row in hand is not yet among them.</summary>
    public RowCounts Counts => new(kept + reported, kept, reported);

    /// <summary>Gets the part of the bytes that was taken from the file, from 0 to 1; null where their number is not known, and once all is closed.</summary>
    public double? Progress => source is { CanSeek: true, Length: > 0 } bytes ? Math.Min(1.0, (double)bytes.Position / bytes.Length) : null;

    /// <summary>Gets how many bytes the file has; null where that is not known or bytes cannot be read twice.</summary>
    public long? Length => source is { CanSeek: true } bytes ? bytes.Length : null;

    /// <summary>Gets how many bytes lie before what was taken from the file last; 0 where that is not known.</summary>
    public long Position => source is { CanSeek: true } bytes ? bytes.Position : 0;

    public long Line => this.records.Line;

    public ReadOnlySpan<byte> Raw => this.records.Raw;

    public int CellCount => this.records.CellCount;

    public ReadOnlySpan<byte> this[int column] => column < CellCount ? this.records[column] : default;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read.</param>
    /// <param name="headless">The headers that files without one are known to have, told apart by their number of columns.</param>
    public static DatasetTable Open(string path, DatasetReadOptions options, params string[][] headless) =>
        OpenFile(path, options, (stream, options) => Open(stream, options, leaveOpen: false, headless));

    /// <summary>Opens a file whose header is a row of HXL tags somewhere among its first rows.</summary>
    public static DatasetTable OpenTagged(string path, DatasetReadOptions options) =>
        OpenFile(path, options, static (stream, options) => OpenTagged(stream, options, leaveOpen: false));

    public static DatasetTable OpenTagged(Stream stream, DatasetReadOptions options, bool leaveOpen)
    {
        var table = OpenTaggedText(stream, options, leaveOpen);
        table.source = stream;
        return table;
    }

    public static DatasetTable Open(Stream stream, DatasetReadOptions options, bool leaveOpen, params string[][] headless)
    {
        var table = OpenText(stream, options, leaveOpen, headless);
        table.source = stream;
        return table;
    }

    /// <summary>Gets the rows that follow on those read here, where another reader took over; null where none did.</summary>
    public StoredRows? Rest { get; private set; }

    /// <summary>Opens what follows from a place in a file, as a table with the same header: its lines count from 1 there.</summary>
    public DatasetTable OpenRest(string path, long start, DatasetReadOptions options)
    {
        var stream = DatasetStream.Open(path, Notes.File);
        stream.Seek(start, SeekOrigin.Begin);
        return new DatasetTable(stream, new CsvRecords(stream, Notes.File, options.MaxRowBytes), Header, new NoteLog(Notes.File, options))
        {
            source = stream,
            AllowsEmptyCellBeyond = AllowsEmptyCellBeyond,
            isRest = true,
            maxRowBytes = options.MaxRowBytes,
        };
    }

    /// <summary>Lets another reader, which began within the file, take over where its first row begins, if a row does begin there.</summary>
    public void LeaveRestTo(RestOfTable? other) => rest = other;

    /// <summary>Goes to the next row that has a cell for every column.</summary>
    /// <exception cref="InvalidOperationException">Nobody answered for the row before: it would be missing from the account.</exception>
    public bool Read()
    {
        if (open)
        {
            throw new InvalidOperationException($"The row on line {Line} was neither kept nor reported.");
        }

        while (Next())
        {
            if (rest is not null && this.records.Offset >= rest.Start && IsTakenOver(rest))
            {
                return false;
            }

            if (isRest && Raw.Length > maxRowBytes)
            {
                // Whether such a row is accepted depends on where in its buffer it falls: that is for the reader of the whole to say.
                throw new DatasetException(NoteCodes.RowTooLong, Notes.File, $"The row on line {Line} is longer than {maxRowBytes:N0} bytes.", Line);
            }

            if (IsSound())
            {
                open = true;
                return true;
            }

            reported++;
        }

        return false;
    }

    /// <summary>Gets a cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> RawCell(int column) => this.records.RawCell(column);

    public string Text(int column) => Encoding.UTF8.GetString(this[column]);

    public void Keep()
    {
        kept++;
        open = false;
    }

    public void Report()
    {
        reported++;
        open = false;
    }

    public void Note(string code, DatasetNoteSeverity severity, int column, string message) =>
        Notes.Add(code, severity, Line, Header.Names[column], NoteLog.Decode(this[column]), message);

    public void NoteRow(string code, DatasetNoteSeverity severity, string message) =>
        Notes.Add(code, severity, Line, null, null, message);

    public void Dispose()
    {
        this.records.Dispose();
        this.text.Dispose();
    }

    private static DatasetTable OpenFile(string path, DatasetReadOptions options, Func<Stream, DatasetReadOptions, DatasetTable> open)
    {
        var file = options.FileName ?? path;
        var stream = DatasetStream.Open(path, file);
        try
        {
            return open(stream, options with { FileName = file });
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static DatasetTable OpenTaggedText(Stream stream, DatasetReadOptions options, bool leaveOpen)
    {
        var file = options.FileName ?? "-";
        var text = DatasetStream.Unpack(stream, file, options.Encoding, leaveOpen);
        var records = new CsvRecords(text, file, options.MaxRowBytes);
        var above = new List<string>();
        string? title = null;
        while (above.Count < HxlTagRow.LastRow && records.Read())
        {
            var header = DatasetHeader.Of(records);
            title ??= DatasetSignatures.TitleOfKnown(header);
            if (HxlTagRow.Is(header.Names))
            {
                return new DatasetTable(text, records, header, new NoteLog(file, options)) { Above = above, IsTagged = true };
            }

            above.Add(Encoding.UTF8.GetString(records.Raw));
        }

        throw above.Count == 0 ? DatasetStream.Empty(file) : new DatasetException(
            NoteCodes.HxlNoTags,
            file,
            $"{file} holds no HXL: {(above.Count == 1 ? "its only row is no row" : $"none of its first {above.Count} rows is a row")} of hashtags, such as #date or #affected+killed{(title is null ? "" : $"; by its columns it looks like {title}")}.");
    }

    private static DatasetTable OpenText(Stream stream, DatasetReadOptions options, bool leaveOpen, string[][] headless)
    {
        var file = options.FileName ?? "-";
        var text = DatasetStream.Unpack(stream, file, options.Encoding, leaveOpen);
        var records = new CsvRecords(text, file, options.MaxRowBytes);
        if (!records.Read())
        {
            throw DatasetStream.Empty(file);
        }

        var header = DatasetHeader.Of(records);
        if (records.Flaw is CsvFlaw.OpenQuote or CsvFlaw.TextAfterQuote)
        {
            throw new DatasetException(
                NoteCodes.OpenQuote, file, $"The header of {file} has a quote that is not closed properly; mend line {records.Line}.", records.Line);
        }

        if (header.Names.Count == 1 && header.Names[0].AsSpan().IndexOfAny(";\t|") >= 0)
        {
            throw new DatasetException(
                NoteCodes.WrongSeparator, file, $"{file} is not separated by commas: save it again as comma-separated values.", records.Line);
        }

        if (header.LooksLikeValues())
        {
            if (headless.FirstOrDefault(names => names.Length == header.Names.Count) is { } known)
            {
                return Headless(text, records, new DatasetHeader(known), new NoteLog(file, options));
            }

            throw new DatasetException(
                NoteCodes.NoHeader,
                file,
                $"{file} has no header: its first line holds {header.Names.Count} values; put the line of column names of its release above them.",
                records.Line);
        }

        return header.Twice is { } name
            ? throw new DatasetException(
                NoteCodes.DuplicateColumn, file, $"The header of {file} names the column \"{name}\" twice; rename or remove one.", records.Line)
            : new DatasetTable(text, records, header, new NoteLog(file, options));
    }

    private static DatasetTable Headless(Stream text, CsvRecords records, DatasetHeader header, NoteLog notes)
    {
        notes.Add(
            NoteCodes.AssumedHeader,
            DatasetNoteSeverity.Warning,
            records.Line,
            null,
            null,
            $"The file has no header; its {header.Names.Count} columns are taken for those of the published order, {header.Names[0]} to {header.Names[^1]}.");
        return new DatasetTable(text, records, header, notes) { firstIsRow = true };
    }

    /// <summary>Asks whether the later half of the file, read elsewhere, begins with the record in hand; then all of it is taken into the account.</summary>
    /// <remarks>How a record is read is decided by nothing before it but where it begins; what is said of a first row, here alone.</remarks>
    private bool IsTakenOver(RestOfTable rest)
    {
        this.rest = null;
        if (this.records.Offset != rest.Start || kept + reported == 0 || rest.Finish(out var rows) is not { } other)
        {
            return false;
        }

        var linesBefore = Line - 1;
        foreach (var note in other.Notes.Held)
        {
            if (note.Code != NoteCodes.CellBeyondHeader || !toldOfCellBeyond)
            {
                Notes.Add(note with { Line = note.Line + linesBefore });
            }
        }

        kept += other.kept;
        reported += other.reported;
        rows!.MoveDown(linesBefore); // they come with the table
        Rest = rows;
        return true;
    }

    private bool Next()
    {
        Notes.Cancellation.ThrowIfCancellationRequested();

        // Where there was no header, the record that was read to find one is the first row.
        var first = firstIsRow;
        firstIsRow = false;
        return first || this.records.Read();
    }

    private bool IsSound()
    {
        if (this.records.Flaw is CsvFlaw.OpenQuote)
        {
            NoteRow(NoteCodes.OpenQuote, DatasetNoteSeverity.Error, "A quote is opened on this line and not closed: close it, or double it where it is part of the text.");
            return false;
        }

        if (!IsTagged && this.records.CellCount != Header.Names.Count && !HasEmptyCellBeyond())
        {
            Notes.Add(
                NoteCodes.WrongCellCount,
                DatasetNoteSeverity.Error,
                Line,
                null,
                NoteLog.Decode(this.records.Raw),
                $"The row has {this.records.CellCount} cells where the header has {Header.Names.Count}: quote cells that hold a comma or a line break, and write empty ones as nothing between commas.");
            return false;
        }

        if (!Utf8.IsValid(this.records.Raw))
        {
            NoteRow(NoteCodes.NotUtf8, DatasetNoteSeverity.Error, "The row is not UTF-8: save the file as UTF-8, or say which encoding it has.");
            return false;
        }

        if (IsHeaderAgain())
        {
            NoteRow(NoteCodes.RepeatedHeader, DatasetNoteSeverity.Note, "The row repeats the header, as where files were joined; nothing is lost.");
            return false;
        }

        if (!IsTagged && !isRest && kept + reported == 0 && IsHxlTags())
        {
            NoteRow(NoteCodes.HxlTags, DatasetNoteSeverity.Note, "The row holds HXL tags, not values; nothing is lost.");
            return false;
        }

        switch (this.records.Flaw)
        {
            case CsvFlaw.StrayQuote:
                NoteRow(NoteCodes.StrayQuote, DatasetNoteSeverity.Note, "A quote stands within a cell that is not quoted and was taken as text: quote the cell and double the quote.");
                break;
            case CsvFlaw.TextAfterQuote:
                NoteRow(NoteCodes.TextAfterQuote, DatasetNoteSeverity.Warning, "Text follows a closing quote and was taken as part of the cell: double quotes that are part of the text.");
                break;
        }

        return true;
    }

    private bool HasEmptyCellBeyond()
    {
        if (!AllowsEmptyCellBeyond || this.records.CellCount != Header.Names.Count + 1 || !this.records[Header.Names.Count].IsEmpty)
        {
            return false;
        }

        if (!toldOfCellBeyond)
        {
            toldOfCellBeyond = true;
            NoteRow(NoteCodes.CellBeyondHeader, DatasetNoteSeverity.Note, "Rows end with a comma and an empty cell that the header has no name for; nothing is lost.");
        }

        return true;
    }

    private bool IsHeaderAgain()
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (i >= CellCount || !this.records[i].SequenceEqual(names[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says of a file that is to be refused whether the next row holds HXL tags; that row is then gone.</summary>
    public bool NextIsHxlTags() => this.records.Read() && IsHxlTags();

    private bool IsHxlTags()
    {
        var tags = 0;
        for (var i = 0; i < Header.Names.Count; i++)
        {
            var cell = CellText.Trim(this.records[i]);
            if (!cell.IsEmpty && cell[0] != '#')
            {
                return false;
            }

            tags += cell.IsEmpty ? 0 : 1;
        }

        return tags > 0;
    }
}
