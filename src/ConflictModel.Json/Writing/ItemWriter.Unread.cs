using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Items of kinds that are not known here.</content>
internal sealed partial class ItemWriter
{
    /// <summary>The section named for items of which a stream did not say where a document holds them.</summary>
    internal const string NoSection = "others";

    /// <summary>Says where in a document an item stands that is not known here: by section and id, or by the name of a member of the document itself.</summary>
    internal static (string Section, string? Id) PlaceOf(UnreadItem item)
    {
        var parts = item.Pointer.Split('/', 3);
        return parts.Length < 2 || parts[0].Length > 0
            ? throw new ArgumentException($"'{item.Pointer}' is no place in a document: expected one such as /monuments/y.")
            : (JsonPointer.Unescape(parts[1]), parts.Length == 3 ? JsonPointer.Unescape(parts[2]) : null);
    }

    /// <summary>Writes the value of a member of the document itself.</summary>
    internal void WriteTopLevel(UnreadItem item) => WriteRaw(JsonText.Checked(item.Text, item.Pointer));

    private void WriteUnread(UnreadItem item)
    {
        var text = JsonText.Checked(item.Text, item.Pointer);
        if (text[0] != '{')
        {
            throw new ArgumentException($"What is kept unread at {item.Pointer} cannot be written: an item is a JSON object.");
        }

        if (!stream)
        {
            WriteRaw(text);
            return;
        }

        // The line says where a document holds the item, after the kind if that comes first.
        var (section, id) = PlaceOf(item);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        json.StartObject();
        var headWritten = false;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!; // a name is a string
            if (name is "id" or "section")
            {
                throw new ArgumentException($"What is kept unread at {item.Pointer} cannot be written: the names \"id\" and \"section\" stand for its place.");
            }

            if (name != "kind" && !headWritten)
            {
                WriteHead(section, id);
                headWritten = true;
            }

            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            Name(name);
            json.Raw(bytes.AsSpan(start, (int)reader.BytesConsumed - start));
        }

        if (!headWritten)
        {
            WriteHead(section, id);
        }

        json.EndObject();
    }

    private void WriteHead(string section, string? id)
    {
        json.Name("id"u8);
        Quote(id ?? "");
        if (section != NoSection)
        {
            json.Name("section"u8);
            Quote(section);
        }
    }
}
