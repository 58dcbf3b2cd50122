using System.Buffers;
using System.IO.Pipelines;

namespace ConflictModel.Json;

/// <content>Pipes and buffers.</content>
public static partial class ConflictJson
{
    /// <summary>Writes a record as a document in UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <param name="buffer">Where it goes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, or holds half a character.</exception>
    public static void Write(ConflictRecord record, IBufferWriter<byte> buffer)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(buffer);
        foreach (var chunk in DocumentWriter.Write(record))
        {
            buffer.Write(chunk.Written.Span);
            chunk.CutTo(0);
        }
    }

    /// <summary>Writes a record as a document in UTF-8, waiting wherever the other end of the pipe asks for it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="pipe">Where it goes; stays open.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, or holds half a character.</exception>
    public static Task WriteAsync(ConflictRecord record, PipeWriter pipe, CancellationToken cancellation = default) =>
        WriteAsync(record, Guard.Against.Null(pipe).AsStream(leaveOpen: true), cancellation);

    /// <summary>Writes items as a stream, waiting wherever the other end of the pipe asks for it.</summary>
    /// <param name="items">The items, such as those of another stream.</param>
    /// <param name="pipe">Where it goes; stays open.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, refers to nothing, or holds half a character.</exception>
    public static Task WriteStreamAsync(IAsyncEnumerable<Item> items, PipeWriter pipe, CancellationToken cancellation = default) =>
        WriteStreamAsync(items, Guard.Against.Null(pipe).AsStream(leaveOpen: true), cancellation);

    /// <summary>Reads a document or a stream into a record.</summary>
    /// <param name="pipe">What to read, to its end; is not completed.</param>
    /// <param name="options">Bounds within which to read.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public static Task<ConflictReadResult> ReadAnyAsync(PipeReader pipe, ConflictReadOptions? options = null, CancellationToken cancellation = default) =>
        ReadAnyAsync(Guard.Against.Null(pipe).AsStream(leaveOpen: true), options, cancellation);

    /// <summary>Reads a stream one item at a time, in memory that does not grow with it.</summary>
    /// <param name="pipe">What to read; is not completed.</param>
    /// <param name="options">Bounds within which to read, and what to do with lines that cannot be read.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="ConflictJsonException">While the items are taken: a line cannot be read and nobody asked to be told, the version cannot be read, or a line is too long.</exception>
    public static IAsyncEnumerable<Item> ReadStreamAsync(PipeReader pipe, ConflictReadOptions? options = null, CancellationToken cancellation = default) =>
        ReadStreamAsync(Guard.Against.Null(pipe).AsStream(leaveOpen: true), options, cancellation);
}
