using CsvHelper;

namespace ConflictModel.Datasets;

/// <summary>The records of a table in text, one at a time, in constant memory, each with its line.</summary>
/// <remarks>
/// A record with a flaw in its quotes that runs over several lines has swallowed rows that are not its own.
/// It is broken up and given again line by line, so that one bad quote costs one row and not the rest of the file.
/// </remarks>
internal sealed class CsvRecords : IDisposable
{
    private readonly CsvReader _whole;
    private readonly string _file;
    private readonly int _maxRowBytes;
    private CsvReader? _part;
    private long _partStart;
    private CsvFlaw _flaw;
    private long _lastLine;

    public CsvRecords(Stream text, string file, int maxRowBytes)
    {
        _file = file;
        _maxRowBytes = maxRowBytes;
        _whole = CsvReader.Create(text, Options(lineBreaksInQuotes: true));
    }

    public int CellCount => Current.FieldCount;

    /// <summary>Gets the line on which the record begins, from 1.</summary>
    public long Line { get; private set; }

    public CsvFlaw Flaw => _flaw;

    public ReadOnlySpan<byte> Raw => Current.RawRecord;

    private CsvReader Current => _part ?? _whole;

    /// <summary>Gets a cell without its quotes, as UTF-8.</summary>
    public ReadOnlySpan<byte> this[int index] => Current.GetSpan(index);

    /// <summary>Gets the length of a cell as it stands in the file, quotes included.</summary>
    public int RawLength(int index) => Current.GetRawSpan(index).Length;

    public bool Read()
    {
        try
        {
            if (_part is not null)
            {
                if (Next(_part))
                {
                    Line = _partStart + _part.LineNumber - 1;
                    return true;
                }

                _part.Dispose();
                _part = null;
            }

            if (!Next(_whole))
            {
                return false;
            }
        }
        catch (CsvFormatException e)
        {
            var line = e.LineNumber > 0 ? e.LineNumber : _lastLine + 1;
            throw new DatasetException(
                NoteCodes.RowTooLong,
                _file,
                $"The row on line {line} of {_file} is longer than {_maxRowBytes:N0} bytes; most likely a quote there is never closed.",
                line,
                e);
        }
        catch (Exception e) when (DatasetStream.Explain(e, _file, _lastLine > 0 ? _lastLine : null) is { } explained)
        {
            throw explained;
        }

        Line = _lastLine = _whole.LineNumber;
        if (_flaw is not CsvFlaw.None && _whole.RawRecord.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            _partStart = Line;
            _part = CsvReader.Create(_whole.RawRecord.ToArray(), Options(lineBreaksInQuotes: false));
            return Read();
        }

        return true;
    }

    public void Dispose()
    {
        _part?.Dispose();
        _whole.Dispose();
    }

    private bool Next(CsvReader reader)
    {
        _flaw = CsvFlaw.None;
        return reader.Read();
    }

    private CsvReaderOptions Options(bool lineBreaksInQuotes) => new()
    {
        HasHeader = false,
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MaxRecordSize = _maxRowBytes,
        AllowLineBreaksInQuotes = lineBreaksInQuotes,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = record => _flaw = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => CsvFlaw.StrayQuote,
            CsvMalformedReason.TextAfterClosingQuote => CsvFlaw.TextAfterQuote,
            _ => CsvFlaw.OpenQuote,
        },
    };
}
