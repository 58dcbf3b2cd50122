namespace ConflictModel.Datasets;

/// <summary>Holds stretches of bytes in a few large arrays, each found again by its address.</summary>
internal sealed class ByteHeap
{
    private const int ChunkLength = 1 << 20;

    private readonly List<byte[]> chunks = [];
    private int used;

    /// <summary>Gives room for bytes that the caller writes at once.</summary>
    public Span<byte> Reserve(int length, out long address)
    {
        if (chunks.Count == 0 || chunks[^1].Length - used < length)
        {
            Trim();
            chunks.Add(GC.AllocateUninitializedArray<byte>(Math.Max(length, chunks.Count == 0 ? 1 << 16 : ChunkLength)));
            used = 0;
        }

        address = ((long)(chunks.Count - 1) << 32) | (uint)used;
        used += length;
        return chunks[^1].AsSpan(used - length, length);
    }

    /// <summary>Gives what stands from an address on; how long it is, the caller knows.</summary>
    public ReadOnlySpan<byte> From(long address) => chunks[(int)(address >> 32)].AsSpan((int)(address & uint.MaxValue));

    /// <summary>Gives back what the last array has in reserve, if it is worth it.</summary>
    public void Trim()
    {
        if (chunks.Count > 0 && chunks[^1].Length - used > ChunkLength >> 8)
        {
            chunks[^1] = chunks[^1][..used];
        }
    }
}
