using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConflictModel.House.Tests.Schema;

/// <summary>Makes the JSON Schema of the document, and that of a line of the stream, from the source of the reader.</summary>
internal sealed class SchemaMaker
{
    private const string Claims = "claims";
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly ReaderSource source = ReaderSource.Current;
    private readonly ValueForms values = new();
    private readonly List<(string Kind, string Section)> kinds = [];

    private SchemaMaker()
    {
        var objects = new ObjectForms(values);
        var registered = source.Type("CodecRegistry").GetMembers("All").Single().DeclaringSyntaxReferences.Single().GetSyntax();
        foreach (var creation in registered.DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        {
            var codec = source.Made(creation)!; // every codec is a type of the source
            var reads = source.Body(codec.GetMembers("Read").OfType<IMethodSymbol>().Single());
            var arguments = codec.TypeArguments.Length > 0 ? codec.TypeArguments : codec.BaseType!.TypeArguments;
            var subject = (INamedTypeSymbol)arguments[0];
            var family = arguments.Length > 1 ? EntityFamilies.Section(Enum.Parse<EntityFamily>(arguments[1].Name[..^2])) : Claims;
            var kind = codec.TypeArguments.Length > 0 ? TextIn(creation.ArgumentList!) : TextIn(codec.DeclaringSyntaxReferences.Single().GetSyntax().ChildNodes().OfType<BaseListSyntax>().Single());
            kinds.Add((kind, family));
            values.Defined(kind, () => Nodes.Told(Nodes.Title(subject.Name), SummaryText.Of(subject), objects.Object(reads, subject), Example(kind)));
        }

        values.Defined("laterKind", () => Nodes.Told(
            "",
            "A kind of item that this version does not know; the item is kept as it stands.",
            new JsonObject { ["type"] = "string", ["minLength"] = 1, ["not"] = new JsonObject { ["enum"] = Nodes.List(kinds.Select(k => k.Kind)) } }));
    }

    public static string Document() => new SchemaMaker().MakeDocument();

    public static string StreamLine() => new SchemaMaker().MakeLine();

    private static string TextIn(SyntaxNode node) => node.DescendantNodes().OfType<LiteralExpressionSyntax>().First().Token.ValueText;

    private static JsonObject Example(string kind) =>
        SampleDocuments.Items.FirstOrDefault(i => i.Body["kind"]!.GetValue<string>() == kind) is { Body: { } body }
            ? (JsonObject)body.DeepClone()
            : throw new InvalidOperationException($"No sample has an item of the kind {kind}.");

    private string MakeDocument()
    {
        var sections = new JsonObject
        {
            ["$schema"] = Nodes.Told("", "Where an editor finds this schema. It is kept as it stands.", new JsonObject { ["not"] = new JsonObject { ["type"] = "array" } }),
            ["conflictModel"] = Version(),
        };
        foreach (var section in EntityFamilies.All.Select(EntityFamilies.Section).Append(Claims))
        {
            values.Defined($"{section}Item", () => Item(section));
            sections[section] = Nodes.Told(
                Nodes.Title(section),
                section == Claims ? "What is said, by the ids of the claims." : $"The {section} of the record, by their ids.",
                new JsonObject
                {
                    ["type"] = "object",
                    ["propertyNames"] = new JsonObject { ["pattern"] = $"^{Patterns.Id}$" },
                    ["additionalProperties"] = Nodes.Ref($"{section}Item"),
                });
        }

        values.Defined("laterItem", () => Nodes.Told(
            "",
            "An item of a section that this version does not know; it is kept as it stands.",
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = Nodes.List(kinds.Select(k => k.Kind)) } }, ["id"] = false, ["section"] = false },
            }));
        return Text(
            "urn:conflictmodel:document:1",
            "ConflictModel document",
            "A record of armed conflict: items by their ids in sections. Members, kinds, words and sections that this version does not know are kept.",
            new JsonObject
            {
                ["type"] = "object",
                ["required"] = Nodes.List(["conflictModel"]),
                ["properties"] = sections,
                ["additionalProperties"] = new JsonObject
                {
                    ["$comment"] = "A part of a later version: items by id, or one plain value.",
                    ["anyOf"] = new JsonArray(
                        new JsonObject { ["type"] = "object", ["additionalProperties"] = Nodes.Ref("laterItem") },
                        new JsonObject { ["not"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array" }, new JsonObject { ["type"] = "object" }) } }),
                },
            });
    }

    private string MakeLine()
    {
        values.Defined("header", () => Nodes.Told(
            "Header",
            "The first line of a stream, which states the version; it may come again where streams are strung together.",
            new JsonObject { ["type"] = "object", ["required"] = Nodes.List(["conflictModel"]), ["properties"] = new JsonObject { ["conflictModel"] = Version() } }));
        values.Defined("item", LineItem);
        return Text(
            "urn:conflictmodel:stream-line:1",
            "Line of a ConflictModel stream",
            "One line of a stream (NDJSON): the version first, then one item a line, with its kind and id.",
            new JsonObject
            {
                ["type"] = "object",
                ["if"] = new JsonObject { ["required"] = Nodes.List(["conflictModel"]), ["not"] = Nodes.Required("kind") },
                ["then"] = Nodes.Ref("header"),
                ["else"] = Nodes.Ref("item"),
            });
    }

    private static JsonObject Version() => Nodes.Told("Version", "The version of the format. Later minor versions (1.x) only add; later major ones cannot be read.", Nodes.Text(Patterns.Version), "1.0");

    /// <summary>An item of a section of the document: of a kind that belongs there, or of one that is not known.</summary>
    private JsonObject Item(string section)
    {
        var here = kinds.Where(k => k.Section == section).Select(k => k.Kind).ToList();
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = Nodes.List(["kind"]),
            ["properties"] = new JsonObject { ["kind"] = Kind(here), ["id"] = false, ["section"] = false },
            ["allOf"] = Cases(here.Select(k => (k, Nodes.Ref(k)))),
        };
    }

    private JsonObject LineItem()
    {
        var id = new JsonObject { ["type"] = "string", ["pattern"] = $"^{Patterns.Id}$" };
        var cases = Cases(kinds.Select(k => (k.Kind, new JsonObject
        {
            ["$ref"] = $"#/$defs/{k.Kind}",
            ["required"] = Nodes.List(["id"]),
            ["properties"] = new JsonObject { ["id"] = id.DeepClone(), ["section"] = new JsonObject { ["const"] = k.Section } },
        })));
        var sections = Nodes.List(EntityFamilies.All.Select(EntityFamilies.Section).Append(Claims));
        cases.Add(new JsonObject
        {
            ["$comment"] = "In a section that is known the id must be sound, whatever the kind.",
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["section"] = new JsonObject { ["enum"] = sections } }, ["required"] = Nodes.List(["section"]) },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { ["id"] = id.DeepClone() }, ["required"] = Nodes.List(["id", "kind"]) },
        });
        return Nodes.Told("Item", "An item with its kind, its id, and what else is known.", new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["kind"] = Kind(kinds.Select(k => k.Kind)),
                ["id"] = Nodes.Told("", "The id of the item: letters, digits and - _ . : + @.", new JsonObject { ["type"] = "string" }),
                ["section"] = Nodes.Told("", "The section of the document where an item of a later kind belongs.", new JsonObject { ["type"] = "string" }),
            },
            ["anyOf"] = new JsonArray(Nodes.Required("kind"), Nodes.Required("section")),
            ["allOf"] = cases,
        });
    }

    private static JsonArray Cases(IEnumerable<(string Kind, JsonObject Then)> cases) =>
    [
        .. cases.Select(c => new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = c.Kind } }, ["required"] = Nodes.List(["kind"]) },
            ["then"] = c.Then,
        }),
    ];

    private static JsonObject Kind(IEnumerable<string> here) =>
        Nodes.Told("", "What the item is.", new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Nodes.List(here) }, Nodes.Ref("laterKind")) });

    private string Text(string id, string title, string description, JsonObject schema)
    {
        var whole = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id, ["title"] = title, ["description"] = description };
        foreach (var (name, value) in schema)
        {
            whole[name] = value?.DeepClone();
        }

        whole["$defs"] = new JsonObject(Used(schema).Select(d => KeyValuePair.Create(d, (JsonNode?)values.Definitions[d].DeepClone())));
        return whole.ToJsonString(Layout) + "\n";
    }

    /// <summary>Lists the definitions that a schema leads to, in the order of their names.</summary>
    private SortedSet<string> Used(JsonNode schema)
    {
        var (used, open) = (new SortedSet<string>(StringComparer.Ordinal), new Queue<JsonNode>([schema]));
        while (open.TryDequeue(out var node))
        {
            foreach (var inner in node is JsonObject o ? o.Select(m => m.Value) : node is JsonArray a ? a : [])
            {
                if (inner is not null)
                {
                    open.Enqueue(inner);
                }
            }

            if (node is JsonObject named && named["$ref"] is JsonValue reference && reference.GetValue<string>().Split('/')[^1] is var name && used.Add(name))
            {
                open.Enqueue(values.Definitions[name]);
            }
        }

        return used;
    }
}
