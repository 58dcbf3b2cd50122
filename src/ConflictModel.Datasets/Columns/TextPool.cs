using System.Buffers.Binary;

namespace ConflictModel.Datasets;

/// <summary>Holds distinct short texts, each once, under numbers that count from 0 in the order in which they were met.</summary>
/// <remarks>What it cannot take, since it is full or the text is long, is for the caller to hold elsewhere.</remarks>
internal sealed class TextPool
{
    /// <summary>A number that no text has.</summary>
    public const ushort None = ushort.MaxValue;

    private const int LongestText = 1 << 10;
    private const int MostTries = 64; // a file made so that its texts fall on each other is held elsewhere, not slowly
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong OtherSeed = 0xBF58476D1CE4E5B9;
    private const int NoByte = 256;

    private byte[] bytes = new byte[256];
    private int[] starts = new int[17];
    private uint[] hashes = new uint[16];
    private uint[] slots = NewSlots(32); // a number below, half of its text's hash above
    private ushort[] ofOneByte = [.. Enumerable.Repeat(None, NoByte + 1)];
    private string?[] strings = [];
    private ushort latest;
    private int latestStart;
    private int latestLength;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => bytes.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>Gives the number of a text, new or met before; <see cref="None"/> when it cannot be taken.</summary>
    public ushort Take(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestText)
        {
            return None;
        }

        if (text.Length > 1)
        {
            return text.Length == latestLength && text.SequenceEqual(bytes.AsSpan(latestStart, latestLength)) ? latest : Find(text);
        }

        ref var number = ref ofOneByte[text.IsEmpty ? NoByte : text[0]];
        return number == None ? number = Find(text) : number;
    }

    /// <summary>Gives a text as it is read: without quotes around it; the same string each time.</summary>
    public string Text(int number) => strings[number] ??= CellText.Unquoted(this[number]);

    /// <summary>Lets go of what is needed to take more texts.</summary>
    public void Close()
    {
        Array.Resize(ref bytes, starts[Count]);
        Array.Resize(ref starts, Count + 1);
        strings = new string?[Count];
        hashes = [];
        slots = [];
        ofOneByte = [];
    }

    private static uint[] NewSlots(int length)
    {
        var slots = new uint[length];
        Array.Fill(slots, (uint)None);
        return slots;
    }

    private static uint Slot(int number, uint hash) => (hash & 0xFFFF_0000) | (ushort)number;

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = Seed ^ (uint)text.Length;
        if (text.Length >= 2 * sizeof(ulong))
        {
            for (var rest = text; rest.Length > 2 * sizeof(ulong); rest = rest[(2 * sizeof(ulong))..])
            {
                hash = Mix(hash ^ Eight(rest), OtherSeed ^ Eight(rest[sizeof(ulong)..]));
            }

            hash = Mix(hash ^ Eight(text[^(2 * sizeof(ulong))..]), OtherSeed ^ Eight(text[^sizeof(ulong)..]));
        }
        else if (text.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ Eight(text), OtherSeed ^ Eight(text[^sizeof(ulong)..]));
        }
        else
        {
            var few = 0UL;
            foreach (var one in text)
            {
                few = (few << 8) | one;
            }

            hash = Mix(hash ^ few, OtherSeed);
        }

        return (uint)(hash & uint.MaxValue);
    }

    private static ulong Eight(ReadOnlySpan<byte> text) => BinaryPrimitives.ReadUInt64LittleEndian(text);

    private static ulong Mix(ulong one, ulong other) => Math.BigMul(one, other, out var low) ^ low;

    private ushort Find(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        var mask = slots.Length - 1;
        var at = (int)(hash & (uint)mask);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var slot = slots[at];
            var number = (ushort)(slot & None);
            if (number == None)
            {
                return Add(text, hash, at);
            }

            if (((slot ^ hash) & 0xFFFF_0000) == 0 && text.SequenceEqual(this[number]))
            {
                return Latest(number);
            }

            at = (at + 1) & mask;
        }

        return None;
    }

    private ushort Add(ReadOnlySpan<byte> text, uint hash, int at)
    {
        if (Count == None)
        {
            return None;
        }

        var number = (ushort)Count;
        var start = starts[number];
        if (start + text.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, start + text.Length));
        }

        if (number == hashes.Length)
        {
            Array.Resize(ref hashes, Math.Min(hashes.Length * 2, None));
            Array.Resize(ref starts, hashes.Length + 1);
        }

        text.CopyTo(bytes.AsSpan(start));
        starts[number + 1] = start + text.Length;
        hashes[number] = hash;
        slots[at] = Slot(number, hash);
        Count++;
        if (Count * 2 > slots.Length)
        {
            Spread();
        }

        return Latest(number);
    }

    private ushort Latest(ushort number)
    {
        (latest, latestStart, latestLength) = (number, starts[number], starts[number + 1] - starts[number]);
        return number;
    }

    private void Spread()
    {
        slots = NewSlots(slots.Length * 2);
        var mask = slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var at = (int)(hashes[number] & (uint)mask);
            while ((slots[at] & None) != None)
            {
                at = (at + 1) & mask;
            }

            slots[at] = Slot(number, hashes[number]);
        }
    }
}
