using System.Buffers.Binary;
using System.IO.Compression;

namespace ConflictModel;

/// <summary>Unpacks gzip and refuses a file that was cut short, which <see cref="GZipStream"/> reads as if it were whole.</summary>
/// <remarks>
/// A gzip file ends with the length of what it holds, so the end of a whole file agrees with what came out of it.
/// A file of several members states only the last one's length: there the statement must at least be possible.
/// </remarks>
internal sealed class GzipText : ForwardStream
{
    private readonly Tail packed;
    private readonly GZipStream unpacked;
    private long length;

    public GzipText(Stream packed)
    {
        this.packed = new Tail(packed);
        unpacked = new GZipStream(this.packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        if (count == 0 && !buffer.IsEmpty)
        {
            this.packed.Drain();
            if (!this.packed.MayEnd(this.length))
            {
                throw new InvalidDataException("The gzip data ends before its end.");
            }
        }

        this.length += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Passes bytes on, remembering the last four and whether a further member may have begun.</summary>
    private sealed class Tail(Stream inner) : ForwardStream
    {
        private readonly byte[] last = new byte[4];
        private bool started;
        private bool furtherMember;

        public bool MayEnd(long length)
        {
            var stated = BinaryPrimitives.ReadUInt32LittleEndian(last);
            return stated == unchecked((uint)length) || (furtherMember && stated < length);
        }

        public void Drain()
        {
            Span<byte> buffer = stackalloc byte[1024];
            while (Read(buffer) > 0)
            {
            }
        }

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            var read = buffer[..count];
            Span<byte> seam = stackalloc byte[6];
            last.AsSpan(2).CopyTo(seam);
            read[..Math.Min(count, 4)].CopyTo(seam[2..]);
            ReadOnlySpan<byte> member = [0x1F, 0x8B, 0x08];
            furtherMember |= (started ? read : read[Math.Min(count, 3)..]).IndexOf(member) >= 0
                || (started && seam.IndexOf(member) >= 0);
            started |= count > 0;
            if (count >= 4)
            {
                read[^4..].CopyTo(last);
            }
            else if (count > 0)
            {
                last.AsSpan(count).CopyTo(last);
                read.CopyTo(last.AsSpan(4 - count));
            }

            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
