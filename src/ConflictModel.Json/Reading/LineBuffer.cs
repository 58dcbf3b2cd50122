namespace ConflictModel.Json;

/// <summary>Cuts a stream of bytes into lines, holding no more than the longest of them.</summary>
internal sealed class LineBuffer(int longest)
{
    private byte[] bytes = new byte[1 << 16];
    private int start;
    private int looked;
    private int end;
    private bool isDone;

    /// <summary>Gets the number of the line taken last, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Gets the line taken last, without its end.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Takes the next line, if all of it has come in.</summary>
    internal bool TryTake()
    {
        var next = bytes.AsSpan(looked, end - looked).IndexOf((byte)'\n');
        if (next < 0 && !(isDone && start < end))
        {
            looked = end;
            return false;
        }

        var stop = next < 0 ? end : looked + next;
        Line = bytes.AsMemory(start, stop - start);
        start = looked = next < 0 ? end : stop + 1;
        Number++;
        return true;
    }

    /// <summary>Gets room for more bytes.</summary>
    /// <exception cref="ConflictJsonException">A line is longer than allowed.</exception>
    internal Memory<byte> Room()
    {
        if (end - start > longest)
        {
            throw new ConflictJsonException(
                [new ReadProblem(ReadProblems.TooLarge, "", Number + 1, 1, $"The line has more than {longest} bytes, which is the most allowed.")]);
        }

        if (start > 0)
        {
            bytes.AsSpan(start, end - start).CopyTo(bytes);
            (looked, end, start) = (looked - start, end - start, 0);
        }

        if (end == bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, Array.MaxLength));
        }

        return bytes.AsMemory(end);
    }

    /// <summary>Takes note of how many bytes came in.</summary>
    /// <returns>False at the end of the stream, once every line was taken.</returns>
    internal bool Came(int count)
    {
        end += count;
        var more = count > 0 || (!isDone && start < end);
        isDone = count == 0;
        return more;
    }
}
