using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ConflictModel.Json;

/// <summary>Gives one string for equal short texts, since ids and words come again and again.</summary>
/// <remarks>Each text has one slot, taken over by the next that falls there: bounded memory, and what comes often mostly stays.</remarks>
internal sealed class Utf8Interner
{
    private const int MostSlots = 1 << 13;
    private const int Longest = 40;
    private static readonly (byte[] Word, EntityFamily Family)[] Families = [.. EntityFamilies.All.Select(f => (Encoding.UTF8.GetBytes(EntityFamilies.Word(f)), f))];
    private Slot[] slots = new Slot[128];
    private int missed;

    /// <summary>Gets or sets a value indicating whether what is being read is all ASCII, as is known from looking through it as a whole.</summary>
    internal bool ReadsAscii { get; set; }

    /// <summary>Gives a string for a text that will hardly come again.</summary>
    internal string NewText(ReadOnlySpan<byte> utf8) => ReadsAscii ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8); // of ASCII they give the same, and Latin 1 need not count first

    /// <summary>Gives the string for a text that will come again.</summary>
    internal string Text(ReadOnlySpan<byte> utf8) => Text(utf8, 0, utf8.Length);

    /// <summary>Gives the string for a text that will come again, and that stands within another.</summary>
    internal string Text(ReadOnlySpan<byte> within, int start, int length)
    {
        var utf8 = within.Slice(start, length);
        if (utf8.Length > Longest)
        {
            return NewText(utf8);
        }

        var hash = Hash(within, start, length);
        ref var slot = ref slots[(int)(hash >> 40) & (slots.Length - 1)];
        if (slot.Hash == hash && slot.Text is not null && Same(utf8, slot.Text))
        {
            return slot.Text;
        }

        if (++missed > slots.Length && slots.Length < MostSlots)
        {
            slots = new Slot[slots.Length * 4]; // what was remembered comes again, or was not worth it
            slot = ref slots[(int)(hash >> 40) & (slots.Length - 1)];
        }

        slot = new Slot(hash, NewText(utf8));
        return slot.Text!; // just made
    }

    /// <summary>Reads an id with its family; the id itself is the same text as where it stands alone.</summary>
    internal bool TryEntityId(ReadOnlySpan<byte> utf8, out EntityId id)
    {
        var colon = utf8.IndexOf((byte)':');
        if (colon > 0)
        {
            foreach (var (word, family) in Families)
            {
                if (utf8[..colon].SequenceEqual(word))
                {
                    return EntityId.TryParse(family, Text(utf8[(colon + 1)..]), out id);
                }
            }
        }

        id = default;
        return false;
    }

    internal static ulong Hash(ReadOnlySpan<byte> utf8) => Hash(utf8, 0, utf8.Length);

    /// <summary>Makes a number of a text, from its length and its first and last eight bytes, which tell nearly all names and ids apart.</summary>
    /// <param name="utf8">What the text stands in: a short text is read together with what follows it, which is then dropped.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="length">How many bytes it has.</param>
    internal static ulong Hash(ReadOnlySpan<byte> utf8, int start, int length)
    {
        Debug.Assert(start >= 0 && length >= 0 && start <= utf8.Length - length, "The text stands in what is given.");
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), start);
        ulong head, tail;
        if (length >= sizeof(ulong))
        {
            head = EightBytes(ref from);
            tail = EightBytes(ref Unsafe.Add(ref from, length - sizeof(ulong)));
        }
        else
        {
            head = utf8.Length - start >= sizeof(ulong) ? EightBytes(ref from) : LastBytes(utf8[start..]);
            head = tail = length == 0 ? 0 : head << (8 * (sizeof(ulong) - length));
        }

        unchecked
        {
            var hash = (head ^ (ulong)length) * 0x9E3779B97F4A7C15;
            return (hash ^ (hash >> 29) ^ tail) * 0xBF58476D1CE4E5B9;
        }
    }

    /// <summary>Reads the last few bytes of a text as if more followed.</summary>
    private static ulong LastBytes(ReadOnlySpan<byte> few)
    {
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        few.CopyTo(padded);
        return EightBytes(ref padded[0]);
    }

    private static ulong EightBytes(ref byte from) => BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.CreateReadOnlySpan(ref from, sizeof(ulong)));

    private static bool Same(ReadOnlySpan<byte> utf8, string text) =>
        utf8.Length == text.Length && Ascii.Equals(utf8, text); // others are read anew

    private readonly record struct Slot(ulong Hash, string? Text);
}
