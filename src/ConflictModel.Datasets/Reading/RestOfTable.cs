using System.Text;

namespace ConflictModel.Datasets;

/// <summary>The later half of a large file, taken into memory on another thread while the first half is.</summary>
/// <remarks>
/// Where it begins is a guess, since a line break may stand within quotes. The reader of the first half proves it: only when it comes to a row
/// that begins at that very byte are the rows of this half taken, and else it reads on by itself. Either way the outcome is that of one reader.
/// </remarks>
internal sealed class RestOfTable : IDisposable
{
    private const long LeastLength = 8 << 20; // of a file whose halves are worth a thread each
    private const int GuessLength = 1 << 16;
    private const int MostGuesses = 32;
    private const int RowsToTry = 3;
    private const int MostNotes = 100_000; // more are not set aside until their turn

    private readonly CancellationTokenSource stop;
    private readonly DatasetTable table;
    private readonly Task<StoredRows> loading;
    private long length;

    private RestOfTable(DatasetTable table, long start, Func<DatasetTable, Action, StoredRows> load, CancellationTokenSource stop)
    {
        this.table = table;
        this.stop = stop;
        Start = start;
        loading = Task.Run(() => load(table, Look), CancellationToken.None);
    }

    /// <summary>Gets the byte of the file at which it begins.</summary>
    public long Start { get; }

    /// <summary>Gets how many of its bytes have been read.</summary>
    public long Length => Interlocked.Read(ref length);

    /// <summary>Begins with the later half of a file, if it is large, plain UTF-8 and has a place where a row seems to begin.</summary>
    /// <param name="path">The file.</param>
    /// <param name="first">The reader of its first half, at the start.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="load">Reads a table to its end, and now and then calls what it is given.</param>
    public static RestOfTable? TryStart(string path, DatasetTable first, DatasetReadOptions options, Func<DatasetTable, Action, StoredRows> load)
    {
        if (Environment.ProcessorCount < 2 || options.Encoding is not (null or UTF8Encoding) || first.Length is not >= LeastLength)
        {
            return null;
        }

        var ofRest = options with { FileName = first.Notes.File, MaxNotes = MostNotes, OnNote = null };
        if (Guess(path, first, ofRest) is not { } start)
        {
            return null;
        }

        var stop = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        return new RestOfTable(first.OpenRest(path, start, ofRest with { Cancellation = stop.Token }), start, load, stop);
    }

    /// <summary>Waits until all has been read.</summary>
    /// <returns>The table, read to its end; null where that did not go well, so that it must be read again by whoever would have come to it.</returns>
    public DatasetTable? Finish(out StoredRows? rows)
    {
        Task.WaitAny(loading); // throws nothing of what went wrong there
        rows = loading.IsCompletedSuccessfully && table.Notes.Count == table.Notes.Held.Count ? loading.Result : null;
        return rows is null ? null : table;
    }

    /// <summary>Stops the reading and closes the file.</summary>
    public void Dispose()
    {
        stop.Cancel();
        Task.WaitAny(loading);
        _ = loading.Exception; // looked at: it is the first half's to meet, if it matters
        table.Dispose();
        stop.Dispose();
    }

    private static long? Guess(string path, DatasetTable first, DatasetReadOptions options)
    {
        using var stream = DatasetStream.Open(path, first.Notes.File);
        Span<byte> start = stackalloc byte[4];
        stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (ContentGuess.IsGzip(start) || ContentGuess.HasWideMark(start))
        {
            return null;
        }

        var middle = stream.Seek(stream.Length / 2, SeekOrigin.Begin);
        var bytes = new byte[GuessLength];
        var rest = bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        for (var guesses = 0; guesses < MostGuesses && rest.IndexOf((byte)'\n') is >= 0 and var end; guesses++)
        {
            middle += end + 1;
            rest = rest[(end + 1)..];
            if (char.IsAsciiLetterOrDigit((char)(rest.IsEmpty ? 0 : rest[0])) && Try(path, first, middle, options))
            {
                return middle;
            }
        }

        return null;
    }

    private static bool Try(string path, DatasetTable first, long start, DatasetReadOptions options)
    {
        using var table = first.OpenRest(path, start, options);
        for (var row = 0; row < RowsToTry; row++)
        {
            if (!table.Read())
            {
                return false;
            }

            table.Keep();
        }

        return table.Counts.Reported == 0;
    }

    private void Look() => Interlocked.Exchange(ref length, table.Position - Start);
}
