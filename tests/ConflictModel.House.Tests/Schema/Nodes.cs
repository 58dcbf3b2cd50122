using System.Text.Json.Nodes;

namespace ConflictModel.House.Tests.Schema;

/// <summary>Pieces of schemas.</summary>
internal static class Nodes
{
    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    public static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject ArrayOf(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    public static JsonObject Required(params string[] members) => new() { ["required"] = List(members) };

    /// <summary>Puts words about a schema before it.</summary>
    public static JsonObject Told(string title, string description, JsonObject schema, params JsonNode[] examples)
    {
        var told = new JsonObject();
        if (title.Length > 0)
        {
            told["title"] = title;
        }

        told["description"] = description.Length > 0 ? description : throw new InvalidOperationException($"{title}: nothing describes it, {schema.ToJsonString()}.");
        foreach (var (name, value) in schema)
        {
            told[name] = value?.DeepClone();
        }

        if (examples.Length > 0)
        {
            told["examples"] = new JsonArray([.. examples]);
        }

        return told;
    }

    /// <summary>Writes a name of the code as words: <c>CasualtyEstimate</c> as "Casualty estimate".</summary>
    public static string Title(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : i == 0 ? $"{char.ToUpperInvariant(c)}" : $"{c}"));

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
