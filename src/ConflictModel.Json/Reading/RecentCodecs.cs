using System.Text;

namespace ConflictModel.Json;

/// <summary>Finds the codec of an item by how the item begins, looking first at the kinds met last: a text has few, which alternate.</summary>
internal sealed class RecentCodecs
{
    private readonly ItemCodec?[] recent = new ItemCodec?[4];
    private int next;

    /// <summary>Finds the codec where a known kind comes first and is written as it is written here.</summary>
    /// <param name="members">The text from the first member of the item on.</param>
    internal ItemCodec? Find(ReadOnlySpan<byte> members)
    {
        foreach (var codec in recent)
        {
            if (codec is not null && members.StartsWith(codec.KindMember))
            {
                return codec;
            }
        }

        return FindAny(members);
    }

    private ItemCodec? FindAny(ReadOnlySpan<byte> members)
    {
        var lead = "\"kind\":\""u8;
        if (!members.StartsWith(lead))
        {
            return null;
        }

        var word = members[lead.Length..];
        word = word[..Math.Max(word.IndexOf((byte)'"'), 0)];
        if (CodecRegistry.Find(Encoding.UTF8.GetString(word)) is not { } found)
        {
            return null;
        }

        recent[next] = found;
        next = (next + 1) % recent.Length;
        return found;
    }
}
