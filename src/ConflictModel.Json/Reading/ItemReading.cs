using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads one item, of a kind that is known or not, in a document or on a line.</summary>
internal static class ItemReading
{
    /// <summary>Reads the item whose object starts here.</summary>
    /// <param name="json">The reader, at the start of the object.</param>
    /// <param name="utf8">What it reads.</param>
    /// <param name="context">What the reading of the text shares.</param>
    /// <param name="section">The section around the item; null on a line.</param>
    /// <param name="id">The name of the item in its section; empty on a line.</param>
    /// <returns>The item. Where a problem was met within it, it is what could be read of it, or one that only keeps its place: neither counts.</returns>
    internal static Item? Read(ref MemberReader json, ReadOnlySpan<byte> utf8, ReadContext context, string? section, string id)
    {
        var (kept, met, start) = (context.Problems.Kept, context.Problems.Met, json.Offset);
        var codec = json.PeekCodec(out var kindLength);
        var kind = codec?.Kind ?? json.PeekKind();
        codec ??= CodecRegistry.Find(kind);
        json.StartItem(id, kindLength, idIsShared: codec is not null && codec.Section != CodecRegistry.ClaimSection);
        Item? item = null;
        if (codec is not null)
        {
            item = codec.Read(ref json);
        }
        else
        {
            json.SkipMembers();
        }

        var line = section is null;
        section ??= json.Section ?? codec?.Section;
        if (codec is not null && section != codec.Section)
        {
            context.Problems.Add(ReadProblems.WrongSection, "", start, $"A {kind} stands in \"{codec.Section}\", not in \"{Shown.Short(section!)}\"."); // the codec gives one
        }
        else if (codec is null && kind.Length == 0 && (section is null || IsKnown(section)))
        {
            json.ReportMissingKind();
        }
        else if (codec is null && (section is null || !IsKnown(section) || HasSoundId(json)))
        {
            var text = JsonText.Minified(utf8[start..json.Consumed]);
            item = new UnreadItem(kind, Pointer(section ?? ItemWriter.NoSection, json.Id), line ? WithoutHead(text) : text);
        }

        if (context.Problems.Met == met)
        {
            return item;
        }

        var place = section is null || (line && json.Id.Length == 0) ? "" : Pointer(section, json.Id);
        context.Problems.Within(place, kept);
        return item ?? (place.Length > 0 ? new UnreadItem(kind, Pointer(codec?.Section ?? section!, json.Id), "{}") : null); // a place has a section
    }

    internal static bool IsKnown(string section)
    {
        if (section == CodecRegistry.ClaimSection)
        {
            return true;
        }

        foreach (var family in EntityFamilies.All)
        {
            if (section == EntityFamilies.Section(family))
            {
                return true;
            }
        }

        return false;
    }

    internal static string Pointer(string section, string id) => $"/{JsonPointer.Escape(section)}/{JsonPointer.Escape(id)}";

    /// <summary>Ids are alike in all families, so that any of their types can judge.</summary>
    private static bool HasSoundId(in MemberReader json) => json.TryId<ClaimId>(out _);

    /// <summary>Takes away what only a line needs.</summary>
    private static string WithoutHead(string minified)
    {
        var bytes = Encoding.UTF8.GetBytes(minified);
        var reader = new Utf8JsonReader(bytes);
        var text = new StringBuilder("{");
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var head = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("section"u8);
            reader.Read();
            reader.Skip();
            if (!head)
            {
                text.Append(text.Length > 1 ? "," : "").Append(Encoding.UTF8.GetString(bytes.AsSpan(start, (int)reader.BytesConsumed - start)));
            }
        }

        return text.Append('}').ToString();
    }
}
