namespace ConflictModel.Json;

/// <summary>Writes a record as a document: sections in their order, items in the record's.</summary>
internal static class DocumentWriter
{
    private const int Chunk = 1 << 16;

    /// <summary>Writes the record into a buffer, pausing whenever enough has gathered for the caller to carry away.</summary>
    internal static IEnumerable<ByteBuffer> Write(ConflictRecord record) => Write(record, new ByteBuffer(), indented: true);

    /// <summary>Writes the record into a buffer given, for people or on one line.</summary>
    internal static IEnumerable<ByteBuffer> Write(ConflictRecord record, ByteBuffer buffer, bool indented)
    {
        var json = new JsonOutput(buffer, indented);
        var items = new ItemWriter(json, stream: false, isForPeople: indented);
        var (sections, own) = Arranged(record);
        json.StartObject();
        foreach (var item in own.Where(i => i.Pointer == "/$schema"))
        {
            WriteTopLevel(items, item); // editors look for it in the first place
        }

        json.Name("conflictModel"u8);
        json.TryText(FormatVersion.Current);
        foreach (var item in own.Where(i => i.Pointer != "/$schema"))
        {
            WriteTopLevel(items, item);
        }

        foreach (var (section, held) in sections.Where(s => s.Items.Count > 0))
        {
            items.Name(section);
            json.StartObject();
            foreach (var item in held)
            {
                items.Name(IdOf(item));
                items.Write(item);
                if (buffer.Length > Chunk)
                {
                    yield return buffer;
                }
            }

            json.EndObject();
        }

        json.EndObject();
        buffer.Add((byte)'\n');
        yield return buffer;
    }

    private static void WriteTopLevel(ItemWriter items, UnreadItem item)
    {
        items.Name(ItemWriter.PlaceOf(item).Section);
        items.WriteTopLevel(item);
    }

    private static string IdOf(Item item) =>
        item is UnreadItem unread ? ItemWriter.PlaceOf(unread).Id ?? "" : ItemWriter.IdOf(item);

    private static (List<(string Section, List<Item> Items)> Sections, List<UnreadItem> Own) Arranged(ConflictRecord record)
    {
        var bySection = new Dictionary<string, List<Item>>(StringComparer.Ordinal);
        var sections = new List<(string Section, List<Item> Items)>();
        var own = new List<UnreadItem>();
        foreach (var family in EntityFamilies.All)
        {
            Hold(EntityFamilies.Section(family));
        }

        var claims = new List<Item>();
        bySection[CodecRegistry.ClaimSection] = claims;
        foreach (var item in record)
        {
            if (item is UnreadItem unread)
            {
                var (section, id) = ItemWriter.PlaceOf(unread);
                if (id is null)
                {
                    own.Add(unread);
                }
                else
                {
                    Hold(section).Add(item);
                }
            }
            else
            {
                Hold(item is Entity entity ? EntityFamilies.Section(entity.EntityId.Family) : CodecRegistry.ClaimSection).Add(item);
            }
        }

        sections.Add((CodecRegistry.ClaimSection, claims)); // last: what is said comes after what it is said of
        return (sections, own);

        List<Item> Hold(string section)
        {
            if (!bySection.TryGetValue(section, out var held))
            {
                bySection.Add(section, held = []);
                sections.Add((section, held));
            }

            return held;
        }
    }
}
