using System.Text;

namespace ConflictModel.Json;

/// <summary>Reads and writes records as JSON documents, which people can read, and as line streams (NDJSON), which scale.</summary>
/// <remarks>
/// <para>A document holds items by their ids in sections; a stream holds the same items, one a line. What a later version of the
/// format adds (members, kinds, words) is kept and written back.</para>
/// <para>Reading gives a whole record or none; see <see cref="ReadProblems"/> for what may be wrong. Safe to use from many threads.</para>
/// </remarks>
public static partial class ConflictJson
{
    /// <summary>Gets the version of the format that is written here.</summary>
    public static string Version => FormatVersion.Current;

    /// <summary>Writes a record as a document.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, or holds half a character.</exception>
    public static string Write(ConflictRecord record)
    {
        Guard.Against.Null(record);
        using var text = new MemoryStream();
        Write(record, text);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    /// <summary>Writes a record as a document in UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, or holds half a character.</exception>
    public static void Write(ConflictRecord record, Stream stream)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(stream);
        foreach (var chunk in DocumentWriter.Write(record))
        {
            stream.Write(chunk.Written.Span);
            chunk.CutTo(0);
        }
    }

    /// <summary>Writes a record as a document in UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, or holds half a character.</exception>
    public static async Task WriteAsync(ConflictRecord record, Stream stream, CancellationToken cancellation = default)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(stream);
        foreach (var chunk in DocumentWriter.Write(record))
        {
            await stream.WriteAsync(chunk.Written, cancellation).ConfigureAwait(false);
            chunk.CutTo(0);
        }
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ConflictReadResult Read(string text, ConflictReadOptions? options = null)
    {
        Guard.Against.Null(text);
        var known = options ?? ConflictReadOptions.Default;
        try
        {
            return Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text), known);
        }
        catch (EncoderFallbackException e)
        {
            var log = new ProblemLog(known.MaxProblems);
            var before = Encoding.UTF8.GetBytes(text[..e.Index]);
            log.Add(ReadProblems.BadText, "", before.Length, "The text holds half a character here (one half of a surrogate pair).");
            return new ConflictReadResult(null, log.Located(before), ConflictJsonForm.Document, "");
        }
    }

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Bounds within which to read.</param>
    public static ConflictReadResult Read(ReadOnlySpan<byte> utf8, ConflictReadOptions? options = null) =>
        DocumentReader.Read(utf8, options ?? ConflictReadOptions.Default);

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="stream">What to read, to its end; stays open.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ConflictReadResult Read(Stream stream, ConflictReadOptions? options = null)
    {
        var known = options ?? ConflictReadOptions.Default;
        return Read(All(stream, known).Span, known);
    }

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="stream">What to read, to its end; stays open.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static async Task<ConflictReadResult> ReadAsync(Stream stream, ConflictReadOptions? options = null, CancellationToken cancellation = default)
    {
        var known = options ?? ConflictReadOptions.Default;
        var bytes = await AllAsync(stream, known, cancellation).ConfigureAwait(false);
        return Read(bytes.Span, known);
    }
}
