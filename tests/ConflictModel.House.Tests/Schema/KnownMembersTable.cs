using System.Text;
using System.Text.Json.Nodes;

namespace ConflictModel.House.Tests.Schema;

/// <summary>The members and words of documents as the rule about unknown ones knows them, written from the schema.</summary>
internal static class KnownMembersTable
{
    public const string File = "src/ConflictModel.Validation/Rules/Identity/KnownMembers.Table.cs";

    private const string Reference = "#/$defs/";

    public static string Text()
    {
        var schema = JsonNode.Parse(SchemaMaker.Document())!.AsObject();
        var definitions = schema["$defs"]!.AsObject();
        var lines = new StringBuilder();
        lines.Append("        kinds:").Append(string.Concat(Kinds(definitions).Select(k => $" ={k}"))).Append('\n');
        foreach (var (name, definition) in definitions)
        {
            if (!name.EndsWith("Item", StringComparison.Ordinal) && Line(definition!, definitions) is { Length: > 0 } line)
            {
                lines.Append("        ").Append(name).Append(':').Append(line).Append('\n');
            }
        }

        return $$""""
            namespace ConflictModel.Validation;

            /// <content>The table: a line for each part of documents, with its members, in which part of the table what stands within them is, and the words it takes.</content>
            internal static partial class KnownMembers
            {
                private const string Table = """
            {{lines}}        """;
            }

            """";
    }

    private static IEnumerable<string> Kinds(JsonObject definitions) =>
        definitions.Where(d => d.Key.EndsWith("sItem", StringComparison.Ordinal) || d.Key.EndsWith("esItem", StringComparison.Ordinal))
            .SelectMany(d => d.Value!["properties"]!["kind"]!["anyOf"]![0]!["enum"]!.AsArray().Select(k => k!.GetValue<string>()));

    private static string Line(JsonNode definition, JsonObject definitions)
    {
        var text = new StringBuilder();
        foreach (var form in Forms(definition))
        {
            foreach (var (member, value) in form["properties"] as JsonObject ?? [])
            {
                if (value is JsonObject shown)
                {
                    text.Append(' ').Append(member).Append(Inner(shown, definitions) is { } inner ? $">{inner}" : "");
                }
            }
        }

        foreach (var word in Words(definition, definitions))
        {
            text.Append(" =").Append(word);
        }

        return text.ToString();
    }

    /// <summary>Gets the words that may stand in the place of a definition: its own, and those of a vocabulary that stands for it.</summary>
    private static IEnumerable<string> Words(JsonNode definition, JsonObject definitions) => Forms(definition).SelectMany(form =>
        form["const"]?.GetValue<string>() is { Length: > 0 } word ? [word]
        : Referred(form) is { } name && name != "word" && definitions[name]!["anyOf"] is JsonArray ? Words(definitions[name]!, definitions).Where(_ => IsVocabulary(definitions[name]!))
        : []);

    private static bool IsVocabulary(JsonNode definition) => Forms(definition).Any(f => f["const"] is not null);

    /// <summary>Gets the part of the table that tells what stands within a member, if any does.</summary>
    private static string? Inner(JsonObject member, JsonObject definitions)
    {
        var name = Referred(member) ?? (member["items"] is { } items ? Referred(items) : null);
        return name is not null && Line(definitions[name]!, definitions).Length > 0 ? name : null;
    }

    private static string? Referred(JsonNode node) => node is JsonObject given && given["$ref"]?.GetValue<string>() is { } name ? name[Reference.Length..] : null;

    private static IEnumerable<JsonNode> Forms(JsonNode definition) => definition["anyOf"] is JsonArray several ? several.Select(f => f!) : [definition];
}
