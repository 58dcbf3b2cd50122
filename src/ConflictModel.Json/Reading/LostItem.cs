using System.Text;

namespace ConflictModel.Json;

/// <summary>Keeps the place of an item whose line could not be read, so that what refers to it is not told to refer to nothing.</summary>
internal static class LostItem
{
    /// <summary>Gives items that keep the places in which the item may stand: of its kind nothing is known. None where the line shows no id.</summary>
    internal static List<Item> KeptPlaces(ReadOnlySpan<byte> line)
    {
        var places = new List<Item>();
        if (IdIn(line) is { Length: > 0 } id)
        {
            foreach (var family in EntityFamilies.All)
            {
                places.Add(new UnreadItem("", ItemReading.Pointer(EntityFamilies.Section(family), id), "{}"));
            }

            places.Add(new UnreadItem("", ItemReading.Pointer(CodecRegistry.ClaimSection, id), "{}"));
        }

        return places;
    }

    /// <summary>Looks for the first <c>"id": "…"</c>: the line may be no JSON.</summary>
    private static string? IdIn(ReadOnlySpan<byte> line)
    {
        var name = line.IndexOf("\"id\""u8);
        if (name < 0)
        {
            return null;
        }

        var rest = line[(name + 4)..].TrimStart(" \t"u8);
        rest = rest.StartsWith(":"u8) ? rest[1..].TrimStart(" \t"u8) : default;
        var end = rest.StartsWith("\""u8) ? rest[1..].IndexOf((byte)'"') : -1;
        return end < 0 ? null : Encoding.UTF8.GetString(rest.Slice(1, end));
    }
}
