using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The page on the members of documents, written from the schema that the library carries.</summary>
internal sealed class JsonMembersPage
{
    public const string File = "docs/json-members.md";

    private static readonly string[] NotToldApart = ["$schema", "conflictModel"];

    private readonly JsonObject schema = JsonNode.Parse(ConflictSchema.Document)!.AsObject();
    private readonly JsonObject definitions;
    private readonly StringBuilder page = new();

    private JsonMembersPage() => definitions = schema["$defs"]!.AsObject();

    public static string Text() => new JsonMembersPage().Write();

    private string Write()
    {
        var sections = schema["properties"]!.AsObject().Select(p => p.Key).Where(s => !NotToldApart.Contains(s)).ToDictionary(s => s, KindsIn);
        page.Append("# JSON: every member\n\nThis page is the [JSON Schema](schema.md) as tables, written from it. [Documents and streams](json.md) tells how they are read and written.\n\n")
            .Append("What is left out of an item is not known. A member in **bold** has to be there. Members and words that this version does not know are kept as they stand.\n");
        page.Append("\n## The document\n\n| Member | Is | What it says |\n|---|---|---|\n")
            .Append("| **`conflictModel`** | text | ").Append(Cell(schema["properties"]!["conflictModel"]!["description"])).Append(" |\n");
        foreach (var (section, kinds) in sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{section}` | by id: ").Append(kinds.Count > 6 ? $"[{kinds.Count.ToString(CultureInfo.InvariantCulture)} kinds](#items-of-{section})" : string.Join(", ", kinds.Select(Link))).Append(" | ").Append(Cell(schema["properties"]![section]!["description"])).Append(" |\n");
        }

        page.Append("\nIn a document, the id of an item is its name within its section. In a stream, each item is a line with an `id` of its own, and `section` where its kind is not known.\n");
        foreach (var (section, kinds) in sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Items of `{section}`\n");
            var shared = kinds.Count > 1 ? Shared(kinds) : [];
            if (shared.Count > 0)
            {
                page.Append("\nEach of them has these members:\n\n");
                Table(shared, Required(definitions[kinds[0]]!));
            }

            kinds.ForEach(kind => Define(kind, shared));
        }

        var rest = definitions.Select(d => d.Key).Except(sections.Values.SelectMany(k => k)).Where(d => !d.EndsWith("Item", StringComparison.Ordinal) && d != "laterKind").ToList();
        var words = rest.Where(d => Words(definitions[d]!).Count > 0 && Objects(definitions[d]!).Count == 0).ToList();
        page.Append("\n## Values\n\nWhat stands in members: one text as a rule, an object where there is more to say.\n");
        rest.Except(words).ToList().ForEach(d => Define(d, []));
        page.Append("\n## Words\n\nWords of vocabularies. A word that is not among them is kept, and [a rule](rules/CM1001.md) asks whether it is a slip.\n");
        words.ForEach(d => Define(d, []));
        return page.ToString();
    }

    /// <summary>Lists the kinds of a section by the cases that the schema tells apart.</summary>
    private List<string> KindsIn(string section) =>
        [.. definitions[$"{section}Item"]!["allOf"]!.AsArray().Select(c => c!["then"]!["$ref"]!.GetValue<string>().Split('/')[^1])];

    /// <summary>Takes the members that all have, and of which the schema says the same.</summary>
    private JsonObject Shared(List<string> kinds)
    {
        var all = kinds.ConvertAll(kind => definitions[kind]!["properties"]!.AsObject());
        return new(all[0].Where(m => all.TrueForAll(other => JsonNode.DeepEquals(other[m.Key], m.Value)) && kinds.ConvertAll(kind => Required(definitions[kind]!).Contains(m.Key)).Distinct().Count() == 1).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
    }

    private void Define(string name, JsonObject shared)
    {
        var form = definitions[name]!.AsObject();
        page.Append(CultureInfo.InvariantCulture, $"\n### `{name}`\n");
        if (Cell(form["description"]) is { Length: > 0 } description)
        {
            page.Append('\n').Append(description).Append('\n');
        }

        if (form["properties"] is null && Objects(form).Count == 0 && form["examples"] is JsonArray examples)
        {
            page.Append("\nSuch as ").AppendJoin(", ", examples.Select(e => $"`{e!.ToJsonString(Plain).Replace("|", "\\|", StringComparison.Ordinal)}`")).Append(".\n");
        }

        if (Words(form) is { Count: > 0 } words)
        {
            page.Append("\n| Word | Means |\n|---|---|\n");
            words.ForEach(w => page.Append(CultureInfo.InvariantCulture, $"| `{w["const"]}` | {Cell(w["description"])} |\n"));
        }

        if (form["properties"] is JsonObject own)
        {
            var left = new JsonObject(own.Where(m => !shared.ContainsKey(m.Key)).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
            page.Append(left.Count > 0 ? "\n" : "\nIt has no other member.\n");
            Table(left, Required(form));
        }

        foreach (var inner in Objects(form))
        {
            page.Append(CultureInfo.InvariantCulture, $"\nAs an object{(Alternatives(form).Count > 1 ? ", where one text does not say it" : "")}:\n\n");
            Table(inner["properties"]!.AsObject(), Required(inner));
        }
    }

    private void Table(JsonObject members, List<string> required)
    {
        if (members.Count == 0)
        {
            return;
        }

        page.Append("| Member | Is | What it says |\n|---|---|---|\n");
        foreach (var (name, form) in members)
        {
            var shown = required.Contains(name) ? $"**`{name}`**" : $"`{name}`";
            page.Append(CultureInfo.InvariantCulture, $"| {shown} | {TypeOf(form!)} | {Cell(form!["description"])} |\n");
        }
    }

    private static string TypeOf(JsonNode form)
    {
        if (form["$ref"] is { } reference)
        {
            return Link(reference.GetValue<string>().Split('/')[^1]);
        }

        if (form["items"] is { } items)
        {
            return $"list of {TypeOf(items)}";
        }

        var choices = Alternatives(form);
        return choices.Count > 0 && form["type"] is null ? string.Join(" or ", choices.Select(TypeOf).Distinct())
            : form["enum"] is JsonArray words ? string.Join(", ", words.Select(w => $"`{w}`"))
            : form["const"] is { } word ? $"`{word}`"
            : form["type"]?.GetValueKind() is System.Text.Json.JsonValueKind.String ? Named(form["type"]!.GetValue<string>())
            : "any value";
    }

    private static string Named(string type) => type switch
    {
        "string" => "text",
        "integer" => "whole number",
        "boolean" => "`true` or `false`",
        "array" => "list",
        _ => type,
    };

    private static List<JsonNode> Alternatives(JsonNode form) => [.. (form["anyOf"] as JsonArray ?? []).OfType<JsonNode>()];

    private static List<JsonNode> Objects(JsonNode form) => [.. Alternatives(form).Where(a => a is JsonObject o && o["properties"] is JsonObject)];

    private static List<JsonNode> Words(JsonNode form) => [.. Alternatives(form).Where(a => a is JsonObject o && o["const"] is { } word && word.ToString().Length > 0)];

    private static List<string> Required(JsonNode form) => [.. (form["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>())];

    private static string Link(string name) => $"[`{name}`](#{name.ToLowerInvariant()})";

    private static string Cell(JsonNode? text) => (text?.GetValue<string>() ?? "").Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
