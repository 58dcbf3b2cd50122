namespace ConflictModel.Json;

/// <content>Reading whatever form there is: the content tells.</content>
public static partial class ConflictJson
{
    /// <summary>Tells from a text, or from its first 64 KiB, whether it is a document or a stream.</summary>
    /// <param name="utf8">The text. A stream without items is a document without items, and is told as one.</param>
    public static ConflictJsonForm FormOf(ReadOnlySpan<byte> utf8) => FormDetection.Of(utf8);

    /// <summary>Reads a document or a stream into a record.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="options">Bounds within which to read.</param>
    public static ConflictReadResult ReadAny(ReadOnlySpan<byte> utf8, ConflictReadOptions? options = null)
    {
        var known = options ?? ConflictReadOptions.Default;
        return FormDetection.Of(utf8) is ConflictJsonForm.Stream && utf8.Length <= known.MaxDocumentBytes
            ? StreamReading.Record(utf8, known)
            : Read(utf8, known);
    }

    /// <summary>Reads a document or a stream into a record.</summary>
    /// <param name="stream">What to read, to its end; stays open.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ConflictReadResult ReadAny(Stream stream, ConflictReadOptions? options = null)
    {
        var known = options ?? ConflictReadOptions.Default;
        return ReadAny(All(stream, known).Span, known);
    }

    /// <summary>Reads a document or a stream into a record.</summary>
    /// <param name="stream">What to read, to its end; stays open.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static async Task<ConflictReadResult> ReadAnyAsync(Stream stream, ConflictReadOptions? options = null, CancellationToken cancellation = default)
    {
        var known = options ?? ConflictReadOptions.Default;
        var bytes = await AllAsync(stream, known, cancellation).ConfigureAwait(false);
        return ReadAny(bytes.Span, known);
    }

    /// <summary>Reads a file that holds a document or a stream into a record.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="IOException">The file is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ConflictReadResult ReadFile(string path, ConflictReadOptions? options = null)
    {
        using var file = new FileStream(Guard.Against.NullOrWhiteSpace(path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return ReadAny(file, options);
    }

    private static ReadOnlyMemory<byte> All(Stream stream, ConflictReadOptions options)
    {
        Guard.Against.Null(stream);
        var buffer = new ByteBuffer();
        for (int count; buffer.Length <= options.MaxDocumentBytes && (count = stream.Read(buffer.GetSpan())) > 0;)
        {
            buffer.Advance(count);
        }

        return buffer.Written;
    }

    private static async Task<ReadOnlyMemory<byte>> AllAsync(Stream stream, ConflictReadOptions options, CancellationToken cancellation)
    {
        Guard.Against.Null(stream);
        var buffer = new ByteBuffer();
        for (int count; buffer.Length <= options.MaxDocumentBytes && (count = await stream.ReadAsync(buffer.GetMemory(), cancellation).ConfigureAwait(false)) > 0;)
        {
            buffer.Advance(count);
        }

        return buffer.Written;
    }
}
