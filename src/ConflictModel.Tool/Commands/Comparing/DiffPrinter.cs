using System.Text.Json;
using ConflictModel.Json;

namespace ConflictModel.Tool.Commands.Comparing;

/// <summary>Writes what differs between two records: grouped for people, or one JSON object a line.</summary>
internal sealed class DiffPrinter(ConflictRecord before, ConflictRecord after)
{
    internal IEnumerable<string> Text(RecordDiff diff)
    {
        foreach (var line in Group("Added", "+", after, diff.Added).Concat(Group("Removed", "-", before, diff.Removed)))
        {
            yield return line;
        }

        if (diff.Changed.Count > 0)
        {
            yield return $"Changed ({diff.Changed.Count}):";
        }

        foreach (var change in diff.Changed)
        {
            yield return $"  ~ {ItemWords.Line(after, change.After)}";
            foreach (var member in change.Members)
            {
                yield return $"      {ItemWords.Change(member)}";
            }
        }
    }

    internal IEnumerable<string> Json(RecordDiff diff) =>
        diff.Added.Select(i => Line("added", after, i, []))
            .Concat(diff.Removed.Select(i => Line("removed", before, i, [])))
            .Concat(diff.Changed.Select(c => Line("changed", after, c.After, c.Members)));

    private static IEnumerable<string> Group(string heading, string sign, ConflictRecord record, ValueList<Item> items) =>
        items.Select(i => $"  {sign} {ItemWords.Line(record, i)}").Prepend($"{heading} ({items.Count}):").Where(_ => items.Count > 0);

    private static string Line(string change, ConflictRecord record, Item item, ValueList<MemberChange> members) => JsonLine.Of(json =>
    {
        json.WriteString("change", change);
        json.WriteString("kind", item.Kind);
        json.WriteString("pointer", item.Pointer);
        json.WriteString("words", ItemWords.Of(record, item));
        if (members.Count == 0)
        {
            return;
        }

        json.WriteStartArray("members");
        foreach (var member in members)
        {
            json.WriteStartObject();
            json.WriteString("pointer", member.Pointer);
            WriteValue(json, "before", member.Before);
            WriteValue(json, "after", member.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Writes a value as the document has it; one that is not stated is left out, since null may be stated.</summary>
    private static void WriteValue(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }
    }
}
