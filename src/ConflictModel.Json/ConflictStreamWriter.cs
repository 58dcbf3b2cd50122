namespace ConflictModel.Json;

/// <summary>Writes a stream item by item, one a line, holding only what has not gone out yet.</summary>
/// <remarks>Items are not checked against one another: a reader does that when it makes a record of them. Not safe to use from several threads at once.</remarks>
public sealed class ConflictStreamWriter : IDisposable, IAsyncDisposable
{
    private const int Chunk = 1 << 16;
    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly ByteBuffer buffer = new();
    private readonly JsonOutput json;
    private readonly ItemWriter items;
    private bool started;
    private bool closed;

    /// <summary>Creates a writer of a stream.</summary>
    /// <param name="stream">Where the lines go.</param>
    /// <param name="leaveOpen">Whether <paramref name="stream"/> stays open when the writer is disposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public ConflictStreamWriter(Stream stream, bool leaveOpen = false)
    {
        this.stream = Guard.Against.Null(stream);
        this.leaveOpen = leaveOpen;
        json = new JsonOutput(buffer, indented: false);
        items = new ItemWriter(json, stream: true);
    }

    /// <summary>Writes an item on a line of its own.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentException">The item cannot be written: it has no id, refers to nothing, or holds half a character. Nothing of it is written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    public void Write(Item item)
    {
        Add(item);
        if (buffer.Length > Chunk)
        {
            stream.Write(buffer.Written.Span);
            buffer.CutTo(0);
        }
    }

    /// <summary>Writes an item on a line of its own.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellation">Tells when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentException">The item cannot be written: it has no id, refers to nothing, or holds half a character. Nothing of it is written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    public async ValueTask WriteAsync(Item item, CancellationToken cancellation = default)
    {
        Add(item);
        if (buffer.Length > Chunk)
        {
            await stream.WriteAsync(buffer.Written, cancellation).ConfigureAwait(false);
            buffer.CutTo(0);
        }
    }

    /// <summary>Sends out what was written so far, the line with the version at least.</summary>
    public void Flush()
    {
        EndHeader();
        stream.Write(buffer.Written.Span);
        buffer.CutTo(0);
        stream.Flush();
    }

    /// <summary>Sends out what was written so far, the line with the version at least.</summary>
    /// <param name="cancellation">Tells when to stop.</param>
    public async Task FlushAsync(CancellationToken cancellation = default)
    {
        EndHeader();
        await stream.WriteAsync(buffer.Written, cancellation).ConfigureAwait(false);
        buffer.CutTo(0);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Sends out what is left, and closes the stream unless it is to stay open.</summary>
    public void Dispose()
    {
        if (closed)
        {
            return;
        }

        Flush();
        closed = true;
        if (!leaveOpen)
        {
            stream.Dispose();
        }
    }

    /// <summary>Sends out what is left, and closes the stream unless it is to stay open.</summary>
    public async ValueTask DisposeAsync()
    {
        if (closed)
        {
            return;
        }

        await FlushAsync().ConfigureAwait(false);
        closed = true;
        if (!leaveOpen)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Add(Item item)
    {
        Guard.Against.Null(item);
        ObjectDisposedException.ThrowIf(closed, this);
        if (item is UnreadItem unread && ItemWriter.PlaceOf(unread) is (var name, null))
        {
            AddTopLevel(name, unread);
            return;
        }

        EndHeader();
        AddLine(item, static (writer, written) => writer.items.Write(written));
    }

    /// <summary>Writes a member of the document itself on a line with the version: the first, or one of its own.</summary>
    private void AddTopLevel(string name, UnreadItem item)
    {
        if (started)
        {
            AddLine((name, item), static (writer, member) =>
            {
                writer.StartHeader();
                writer.WriteTopLevel(member.name, member.item);
                writer.json.EndObject();
            });
            return;
        }

        StartHeader();
        WriteTopLevel(name, item);
    }

    private void WriteTopLevel(string name, UnreadItem item)
    {
        items.Name(name);
        items.WriteTopLevel(item);
    }

    private void StartHeader()
    {
        if (json.Depth == 0)
        {
            json.StartObject();
            json.Name("conflictModel"u8);
            json.TryText(FormatVersion.Current);
        }
    }

    private void EndHeader()
    {
        if (started)
        {
            return;
        }

        StartHeader();
        json.EndObject();
        EndLine();
        started = true;
    }

    /// <summary>Adds a line, or nothing of it where that fails.</summary>
    private void AddLine<T>(T state, Action<ConflictStreamWriter, T> write)
    {
        var before = buffer.Length;
        try
        {
            write(this, state);
            EndLine();
        }
        catch
        {
            json.Reset();
            buffer.CutTo(before);
            throw;
        }
    }

    private void EndLine()
    {
        buffer.Add((byte)'\n');
        json.Reset();
    }
}
