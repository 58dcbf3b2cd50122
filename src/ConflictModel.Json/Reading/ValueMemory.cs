using System.Buffers.Binary;
using System.Numerics;

namespace ConflictModel.Json;

/// <summary>Remembers values by the bytes they were written in: what comes again is one object, and need not be read anew.</summary>
/// <remarks>
/// Accounts, places and numbers repeat in any large record. Each value has one slot by its first bytes, taken over by the next that falls
/// there: bounded memory, and what comes often mostly stays.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="slots">How many values there is room for at most: 16, or four times as many, and so on.</param>
/// <param name="lead">How many bytes from its start tell a value from most others.</param>
/// <param name="end">The byte that may end a value before that, so that what follows it does not matter.</param>
internal sealed class ValueMemory<T>(int slots, int lead, byte end)
{
    private const int Longest = 2048;
    private const int Opening = 2; // a space and what opens the value
    private Entry[] entries = []; // grows with what it has to remember: most texts are short
    private int kept;

    /// <summary>Finds the value that a text begins with.</summary>
    /// <param name="text">The text from the start of the value on.</param>
    /// <param name="value">The value.</param>
    /// <returns>How many bytes it takes; 0 where it is not remembered.</returns>
    internal int Find(ReadOnlySpan<byte> text, ref T value)
    {
        if (entries.Length == 0)
        {
            return 0;
        }

        ref var entry = ref Of(text);
        if (entry.Length == 0 || !text.StartsWith(entry.Bytes.AsSpan(0, entry.Length)))
        {
            return 0;
        }

        value = entry.Value;
        return entry.Length;
    }

    /// <summary>Remembers a value.</summary>
    /// <param name="text">The text from the start of the value on.</param>
    /// <param name="length">How many bytes it takes.</param>
    /// <param name="value">The value.</param>
    internal void Keep(ReadOnlySpan<byte> text, int length, T value)
    {
        if (length > Longest)
        {
            return;
        }

        if (kept++ >= entries.Length && entries.Length < slots)
        {
            entries = new Entry[Math.Max(16, entries.Length * 4)]; // what was remembered comes again, or was not worth it
        }

        ref var entry = ref Of(text);
        if (entry.Bytes is null || entry.Bytes.Length < length)
        {
            entry.Bytes = new byte[length];
        }

        text[..length].CopyTo(entry.Bytes);
        (entry.Length, entry.Value) = (length, value);
    }

    private ref Entry Of(ReadOnlySpan<byte> text)
    {
        var first = text[..Math.Min(lead, text.Length)];
        var stop = first.Length > Opening ? first[Opening..].IndexOf(end) : -1;
        first = stop < 0 ? first : first[..(Opening + stop)];
        return ref entries[(int)(Hash(first) >> 40) & (entries.Length - 1)];
    }

    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        var rest = bytes;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        if (!rest.IsEmpty && bytes.Length >= sizeof(ulong))
        {
            hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..])); // some bytes twice, which is faster than one by one
            rest = default;
        }

        foreach (var b in rest)
        {
            hash = Mixed(hash, b);
        }

        return Mixed(hash, hash >> 32); // the last bytes must tell in the bits that are used
    }

    private static ulong Mixed(ulong hash, ulong word) => unchecked((BitOperations.RotateLeft(hash, 23) ^ word) * 0x9E3779B97F4A7C15);

    private struct Entry
    {
        internal byte[]? Bytes;
        internal int Length;
        internal T Value;
    }
}
