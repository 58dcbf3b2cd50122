using CsvHelper;

namespace ConflictModel.Datasets;

/// <summary>The records of a table in text, one at a time, in constant memory, each with its line.</summary>
/// <remarks>
/// A record with a flaw in its quotes that runs over several lines has swallowed rows that are not its own.
/// It is broken up and given again line by line, so that one bad quote costs one row and not the rest of the file.
/// </remarks>
internal sealed class CsvRecords : IDisposable
{
    private readonly CsvReader whole;
    private readonly string file;
    private readonly int maxRowBytes;
    private CsvReader? part;
    private long partStart;
    private CsvFlaw flaw;
    private long lastLine;

    public CsvRecords(Stream text, string file, int maxRowBytes)
    {
        this.file = file;
        this.maxRowBytes = maxRowBytes;
        whole = CsvReader.Create(text, Options(lineBreaksInQuotes: true));
    }

    public int CellCount => Current.FieldCount;

    /// <summary>Gets the line on which the record begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Gets where the record begins, in bytes of the text as UTF-8; for a line of a broken-up record, where that begins.</summary>
    public long Offset => whole.ByteOffset;

    public CsvFlaw Flaw => flaw;

    public ReadOnlySpan<byte> Raw => Current.RawRecord;

    private CsvReader Current => part ?? whole;

    /// <summary>Gets a cell without its quotes, as UTF-8.</summary>
    public ReadOnlySpan<byte> this[int index] => Current.GetSpan(index);

    /// <summary>Gets a cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> RawCell(int index) => Current.GetRawSpan(index);

    public bool Read()
    {
        try
        {
            if (part is not null)
            {
                if (Next(part))
                {
                    Line = partStart + part.LineNumber - 1;
                    return true;
                }

                part.Dispose();
                part = null;
            }

            if (!Next(whole))
            {
                return false;
            }
        }
        catch (CsvFormatException e)
        {
            var line = e.LineNumber > 0 ? e.LineNumber : lastLine + 1;
            throw new DatasetException(
                NoteCodes.RowTooLong,
                this.file,
                $"The row on line {line} of {this.file} is longer than {this.maxRowBytes:N0} bytes; most likely a quote there is never closed.",
                line,
                e);
        }
        catch (Exception e) when (DatasetStream.Explain(e, this.file, lastLine > 0 ? lastLine : null) is { } explained)
        {
            throw explained;
        }

        Line = lastLine = whole.LineNumber;
        if (flaw is not CsvFlaw.None && whole.RawRecord.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            partStart = Line;
            part = CsvReader.Create(whole.RawRecord.ToArray(), Options(lineBreaksInQuotes: false));
            return Read();
        }

        return true;
    }

    public void Dispose()
    {
        part?.Dispose();
        whole.Dispose();
    }

    private bool Next(CsvReader reader)
    {
        flaw = CsvFlaw.None;
        return reader.Read();
    }

    private CsvReaderOptions Options(bool lineBreaksInQuotes) => new()
    {
        HasHeader = false,
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MaxRecordSize = this.maxRowBytes,
        AllowLineBreaksInQuotes = lineBreaksInQuotes,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = record => flaw = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => CsvFlaw.StrayQuote,
            CsvMalformedReason.TextAfterClosingQuote => CsvFlaw.TextAfterQuote,
            _ => CsvFlaw.OpenQuote,
        },
    };
}
