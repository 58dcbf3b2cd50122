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
    private int passed; // how many entries the object just left had
    private HashSet<string>? large;
    private int largeFirst = -1;

    /// <summary>Gets the position of the next name; that of an object's first name marks the object.</summary>
    internal int Count => count;

    /// <summary>Adds a name to the object whose names start at a position.</summary>
    /// <returns>False where the object has it already; it is not added again.</returns>
    internal bool TryAdd(ReadOnlySpan<byte> utf8, int first, ReadOnlySpan<byte> name, int offset, int length, bool escaped)
    {
        var hash = Utf8Interner.Hash(name);
        if (count - first >= SmallObject)
        {
            if (!TryAddLarge(utf8, first, name))
            {
                return false;
            }
        }
        else
        {
            for (var i = first; i < count; i++)
            {
                if (entries[i].Hash == hash && Text(utf8, i) == Encoding.UTF8.GetString(name))
                {
                    return false;
                }
            }
        }

        if (count == entries.Length)
        {
            Array.Resize(ref entries, entries.Length * 2);
        }

        entries[count++] = new Entry(hash, offset, length, escaped);
        return true;
    }

    /// <summary>Leaves the object whose names start at a position; they can still be asked for until the next name comes.</summary>
    internal void Leave(int first)
    {
        passed = count - first;
        count = first;
        if (largeFirst == first)
        {
            (large, largeFirst) = (null, -1);
        }
    }

    /// <summary>Says whether the object just left had a name.</summary>
    internal bool HadName(ReadOnlySpan<byte> utf8, string name)
    {
        for (var i = count; i < count + passed; i++)
        {
            if (Text(utf8, i) == name)
            {
                return true;
            }
        }

        return false;
    }

    internal void Clear() => (count, passed, large, largeFirst) = (0, 0, null, -1);

    internal string Text(ReadOnlySpan<byte> utf8, int index)
    {
        var entry = entries[index];
        var raw = utf8.Slice(entry.Offset, entry.Length);
        if (!entry.Escaped)
        {
            return Encoding.UTF8.GetString(raw);
        }

        // The escapes were found sound before the name was added.
        var json = new Utf8JsonReader(utf8.Slice(entry.Offset - 1, entry.Length + 2));
        json.Read();
        return json.GetString()!; // a string token
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

    private readonly record struct Entry(ulong Hash, int Offset, int Length, bool Escaped);
}
