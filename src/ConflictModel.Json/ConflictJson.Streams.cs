namespace ConflictModel.Json;

/// <content>Streams: one item a line.</content>
public static partial class ConflictJson
{
    /// <summary>Reads a stream one item at a time, in memory that does not grow with it.</summary>
    /// <param name="stream">What to read; stays open.</param>
    /// <param name="options">Bounds within which to read, and what to do with lines that cannot be read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ConflictJsonException">While the items are taken: a line cannot be read and nobody asked to be told, the version cannot be read, or a line is too long.</exception>
    public static IEnumerable<Item> ReadStream(Stream stream, ConflictReadOptions? options = null) =>
        StreamReading.Items(Guard.Against.Null(stream), options ?? ConflictReadOptions.Default);

    /// <summary>Reads a stream one item at a time, in memory that does not grow with it.</summary>
    /// <param name="stream">What to read; stays open.</param>
    /// <param name="options">Bounds within which to read, and what to do with lines that cannot be read.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ConflictJsonException">While the items are taken: a line cannot be read and nobody asked to be told, the version cannot be read, or a line is too long.</exception>
    public static IAsyncEnumerable<Item> ReadStreamAsync(Stream stream, ConflictReadOptions? options = null, CancellationToken cancellation = default) =>
        StreamReading.ItemsAsync(Guard.Against.Null(stream), options ?? ConflictReadOptions.Default, cancellation);

    /// <summary>Writes items as a stream.</summary>
    /// <param name="items">The items, such as those of a record.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, refers to nothing, or holds half a character.</exception>
    public static void WriteStream(IEnumerable<Item> items, Stream stream)
    {
        Guard.Against.Null(items);
        using var writer = new ConflictStreamWriter(stream, leaveOpen: true);
        foreach (var item in items)
        {
            writer.Write(item);
        }
    }

    /// <summary>Writes items as a stream.</summary>
    /// <param name="items">The items, such as those of a record.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, refers to nothing, or holds half a character.</exception>
    public static async Task WriteStreamAsync(IEnumerable<Item> items, Stream stream, CancellationToken cancellation = default)
    {
        Guard.Against.Null(items);
        await using var writer = new ConflictStreamWriter(stream, leaveOpen: true);
        foreach (var item in items)
        {
            await writer.WriteAsync(item, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Writes items as a stream, as they come.</summary>
    /// <param name="items">The items, such as those of another stream.</param>
    /// <param name="stream">Where it goes; stays open.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">An item cannot be written: it has no id, refers to nothing, or holds half a character.</exception>
    public static async Task WriteStreamAsync(IAsyncEnumerable<Item> items, Stream stream, CancellationToken cancellation = default)
    {
        Guard.Against.Null(items);
        await using var writer = new ConflictStreamWriter(stream, leaveOpen: true);
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            await writer.WriteAsync(item, cancellation).ConfigureAwait(false);
        }
    }
}
