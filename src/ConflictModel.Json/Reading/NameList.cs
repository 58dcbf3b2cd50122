using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The names seen so far in each of the objects that are being read, one object within another.</summary>
/// <remarks>
/// Names are compared by hash first and by text where hashes meet. Small objects, nearly all, are looked through in a row;
/// from some size on a set takes over, so that a hostile object costs no more than its length.
/// </remarks>
internal sealed class NameList
{
    private const int SmallObject = 24;
    private Entry[] entries = new Entry[64];
    private int count;
    private HashSet<string>? large;
    private int largeFirst = -1;

    /// <summary>Gets the position of the next name; that of an object's first name marks the object.</summary>
    internal int Count => count;

    /// <summary>Adds a name to the object whose names start at a position.</summary>
    /// <param name="utf8">What is being read.</param>
    /// <param name="first">The position of the object's first name.</param>
    /// <param name="seen">A bit for each hash met in the object, by which nearly all names are found new at once.</param>
    /// <param name="name">The name, without escapes.</param>
    /// <param name="hash">The number of the name.</param>
    /// <param name="offset">Where the name stands, behind its quote.</param>
    /// <returns>False where the object has it already; it is not added again.</returns>
    internal bool TryAdd(ReadOnlySpan<byte> utf8, int first, ref ulong seen, ReadOnlySpan<byte> name, ulong hash, int offset)
    {
        var bit = 1UL << (int)(hash >> 58);
        if (count - first >= SmallObject ? !TryAddLarge(utf8, first, name) : (seen & bit) != 0 && HasAmong(utf8, first, name, hash))
        {
            return false;
        }

        seen |= bit;
        if (count == entries.Length)
        {
            Array.Resize(ref entries, entries.Length * 2);
        }

        entries[count++] = new Entry(hash, offset);
        return true;
    }

    /// <summary>Leaves the object whose names start at a position.</summary>
    internal void Leave(int first)
    {
        count = first;
        if (largeFirst == first)
        {
            (large, largeFirst) = (null, -1);
        }
    }

    internal void Clear() => (count, large, largeFirst) = (0, null, -1);

    /// <summary>Reads a name again: asked for where something is wrong, or kept unread.</summary>
    internal string Text(ReadOnlySpan<byte> utf8, int index) => TextAt(utf8, entries[index].Offset - 1);

    /// <summary>Reads the name whose quote stands at a place.</summary>
    internal static string TextAt(ReadOnlySpan<byte> utf8, int quote)
    {
        var json = new Utf8JsonReader(utf8[quote..]);
        json.Read();
        return json.GetString()!; // a string token, whose escapes were found sound
    }

    private bool HasAmong(ReadOnlySpan<byte> utf8, int first, ReadOnlySpan<byte> name, ulong hash)
    {
        for (var i = first; i < count; i++)
        {
            if (entries[i].Hash == hash && Text(utf8, i) == Encoding.UTF8.GetString(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryAddLarge(ReadOnlySpan<byte> utf8, int first, ReadOnlySpan<byte> name)
    {
        if (largeFirst != first)
        {
            large = new HashSet<string>(StringComparer.Ordinal);
            largeFirst = first;
            for (var i = first; i < count; i++)
            {
                large.Add(Text(utf8, i));
            }
        }

        return large!.Add(Encoding.UTF8.GetString(name)); // set together with its mark
    }

    private readonly record struct Entry(ulong Hash, int Offset);
}
