using System.Buffers;

namespace ConflictModel.Json;

/// <summary>Bytes on their way out, of which the last can be taken back.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private byte[] bytes = new byte[1 << 16];

    internal int Length { get; private set; }

    internal ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(Length);
    }

    internal void Add(byte value)
    {
        Reserve(1);
        bytes[Length++] = value;
    }

    internal void CutTo(int length) => Length = length;

    private void Reserve(int sizeHint)
    {
        var least = Math.Max(sizeHint, 1);
        if (bytes.Length - Length < least)
        {
            Array.Resize(ref bytes, (int)Math.Min(Math.Max(bytes.Length * 2L, (long)Length + least), Array.MaxLength));
        }
    }
}
