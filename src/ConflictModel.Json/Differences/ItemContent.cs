using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Compares what items say, in the form that documents give them: the order of members says nothing.</summary>
/// <remarks>Numbers and texts are compared as written, since of members kept unread this version cannot judge more.</remarks>
internal static class ItemContent
{
    internal static bool AreSame(Item one, Item other) => one.Equals(other) || Differences(one, other).IsEmpty;

    internal static ValueList<MemberChange> Differences(Item before, Item after)
    {
        if (before.Equals(after))
        {
            return [];
        }

        using var old = Form(before);
        using var changed = Form(after);
        var changes = new List<MemberChange>();
        Compare(old.RootElement, changed.RootElement, "", changes);
        return [.. changes];
    }

    private static JsonDocument Form(Item item)
    {
        var options = new JsonDocumentOptions { MaxDepth = 128 };
        if (item is UnreadItem unread)
        {
            return JsonDocument.Parse(JsonText.Checked(unread.Text, unread.Pointer), options);
        }

        var buffer = new ByteBuffer();
        var json = new JsonOutput(buffer, indented: false);
        new ItemWriter(json, stream: false).Write(item); // without its id, as a document holds it
        return JsonDocument.Parse(buffer.Written, options);
    }

    private static void Compare(JsonElement before, JsonElement after, string pointer, List<MemberChange> changes)
    {
        switch (before.ValueKind, after.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(before, after, pointer, changes);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array) when before.GetArrayLength() == after.GetArrayLength():
                for (var i = 0; i < before.GetArrayLength(); i++)
                {
                    Compare(before[i], after[i], $"{pointer}/{i.ToString(CultureInfo.InvariantCulture)}", changes);
                }

                break;
            default:
                if (Text(before) is var old && Text(after) is var changed && old != changed)
                {
                    changes.Add(new MemberChange(pointer, old, changed));
                }

                break;
        }
    }

    private static void CompareMembers(JsonElement before, JsonElement after, string pointer, List<MemberChange> changes)
    {
        foreach (var member in before.EnumerateObject())
        {
            var place = $"{pointer}/{JsonPointer.Escape(member.Name)}";
            if (after.TryGetProperty(member.Name, out var other))
            {
                Compare(member.Value, other, place, changes);
            }
            else
            {
                changes.Add(new MemberChange(place, Text(member.Value), null));
            }
        }

        foreach (var member in after.EnumerateObject().Where(m => !before.TryGetProperty(m.Name, out _)))
        {
            changes.Add(new MemberChange($"{pointer}/{JsonPointer.Escape(member.Name)}", null, Text(member.Value)));
        }
    }

    private static string Text(JsonElement value) => JsonText.Minified(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
}
