using System.Buffers.Binary;
using System.Text;

namespace ConflictModel.Json;

/// <summary>Gives one string for equal short texts, since ids and words come again and again.</summary>
/// <remarks>Each text has one slot, taken over by the next that falls there: bounded memory, and what comes often mostly stays.</remarks>
internal sealed class Utf8Interner
{
    private const int Slots = 1 << 13;
    private const int Longest = 40;
    private static readonly (byte[] Word, EntityFamily Family)[] Families = [.. EntityFamilies.All.Select(f => (Encoding.UTF8.GetBytes(EntityFamilies.Word(f)), f))];
    private string?[] texts = new string?[128];
    private int missed;

    /// <summary>Gets or sets a value indicating whether what is being read is all ASCII, as is known from looking through it as a whole.</summary>
    internal bool ReadsAscii { get; set; }

    /// <summary>Gives a string for a text that will hardly come again.</summary>
    internal string NewText(ReadOnlySpan<byte> utf8) => ReadsAscii ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8); // of ASCII they give the same, and Latin 1 need not count first

    /// <summary>Gives the string for a text that will come again.</summary>
    internal string Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
        {
            return NewText(utf8);
        }

        var hash = Hash(utf8);
        ref var slot = ref texts[(int)(hash >> 40) & (texts.Length - 1)];
        if (slot is not null && Same(utf8, slot))
        {
            return slot;
        }

        if (++missed > texts.Length && texts.Length < Slots)
        {
            texts = new string?[texts.Length * 4]; // what was remembered comes again, or was not worth it
            slot = ref texts[(int)(hash >> 40) & (texts.Length - 1)];
        }

        return slot = NewText(utf8);
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

    internal static ulong Hash(ReadOnlySpan<byte> utf8)
    {
        // The length and the first and last eight bytes tell nearly all names and ids apart.
        ulong head = 0, tail = 0;
        if (utf8.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]);
        }
        else
        {
            if (utf8.Length >= 4)
            {
                head = BinaryPrimitives.ReadUInt32LittleEndian(utf8);
                tail = BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]);
            }
            else
            {
                foreach (var b in utf8)
                {
                    head = (head << 8) | b;
                }
            }
        }

        unchecked
        {
            var hash = (head ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15;
            return (hash ^ (hash >> 29) ^ tail) * 0xBF58476D1CE4E5B9;
        }
    }

    private static bool Same(ReadOnlySpan<byte> utf8, string text) =>
        utf8.Length == text.Length && Ascii.Equals(utf8, text); // others are read anew
}
