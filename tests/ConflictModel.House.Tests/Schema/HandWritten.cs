using System.Text.Json.Nodes;

namespace ConflictModel.House.Tests.Schema;

/// <summary>What the code of a form does beside looping over members, told by hand; the mutants of documents hold it to be true.</summary>
internal static class HandWritten
{
    public static JsonObject Length => Nodes.Told("Length of time", "Years, months, weeks and days as ISO 8601 writes them, more than none. Empty says nothing.", Nodes.Text(Patterns.PositiveLength), "P6M", "P1Y", "P10D");

    /// <summary>Gives the text that a form takes, as itself or instead of an object; null where that is a value of its own.</summary>
    public static JsonObject? TextOf(string form, string subject) => (form, subject) switch
    {
        ("EstimateForm", _) => Nodes.Text(Patterns.Estimate),
        ("ShareForm", _) => Nodes.Text(Patterns.Share),
        ("PolarityForm", _) => new JsonObject { ["enum"] = Nodes.List(["affirmed", "negated"]) },
        ("SchemedText", "ExternalId") => Nodes.Text(Patterns.IdElsewhere),
        ("SchemedText", _) => Nodes.Text(Patterns.CodeWithScheme),
        _ => null,
    };

    /// <summary>Adds what a form asks of its members together, or beyond their types.</summary>
    public static void Constrain(string form, JsonObject schema)
    {
        switch (form)
        {
            case "PointForm":
                Bound(schema["properties"]!["latitude"]!, 90); // the form reads both
                Bound(schema["properties"]!["longitude"]!, 180);
                break;
            case "AttributionForm" when schema["properties"]!["actor"] is not null:
                schema["not"] = Nodes.Required("actor", "source");
                break;
            case "TermForm":
                schema["not"] = new JsonObject
                {
                    ["properties"] = new JsonObject { ["lasts"] = Something(), ["until"] = Something() },
                    ["required"] = Nodes.List(["lasts", "until"]),
                };
                break;
            default:
                break; // most ask for nothing more
        }
    }

    public static JsonObject? MemberOf(string subject, string member) => (subject, member) switch
    {
        ("Term", "lasts") => Nodes.Text(Patterns.TermLength),
        ("Estimate", "table") => Nodes.Text("^[\\p{L}\\p{Nd}-]+$"),
        ("ExternalId", "scheme") => Nodes.Ref("word"),
        _ => null,
    };

    public static string? DescriptionOf(string subject, string member) => (subject, member) switch
    {
        ("Estimate", "word") => "The word of the source.",
        ("Estimate", "table") => "The name of the table that says what the word means: letters, digits and hyphens.",
        ("Estimate", "least") => "The least number that the table gives the word.",
        ("Estimate", "best") => "The best value, where one is given; not below the least.",
        ("Code" or "Grade" or "ExternalId", "scheme") => "The scheme to which the code belongs.",
        ("Code" or "Grade" or "ExternalId", "code") => "The code.",
        ("Term", "lasts") => "How long, in years, months, weeks and days as ISO 8601 writes them; or open-ended, or unknown. Empty says nothing.",
        ("Term", "until") => "The end, where the term has one instead of a length.",
        ("Standing", "as") => "How it stands.",
        ("Attribution", "actor") => "By whose account it is so. A claim has one origin: actor or source; where it has neither, it is that of the keeper of the record.",
        ("Attribution", "source") => "The source that says so in its own name.",
        _ => null,
    };

    public static JsonNode[] Examples(string subject) => subject switch
    {
        "Estimate" => ["17", "at least 78", "34-56, best 50", "dozens", "the majority of 235,000", "none reported"],
        "Share" => ["about half", "the majority", "40% to 60%", "more than a third but less than half"],
        "Code" => ["ucdp-where-prec:4", new JsonObject { ["scheme"] = "a:b", ["code"] = "4" }],
        "Grade" => ["admiralty:B2"],
        "ExternalId" => ["ucdp-actor:118", "wikidata:Q858"],
        "Validity" => ["2019-12~/2020-03-05", new JsonObject { ["during"] = "2018/..", ["endIsLastSeen"] = true }],
        "GeoPoint" => [new JsonObject { ["latitude"] = 35.9, ["longitude"] = 36.6 }],
        "Population" => ["civilians", new JsonObject { ["kind"] = "combatants", ["age"] = "children" }],
        "Standing" => ["disputed", new JsonObject { ["as"] = "disputed", ["on"] = "2020-11" }],
        "Term" => [new JsonObject { ["lasts"] = "P6M", ["countedFrom"] = "signed", ["renewal"] = "tacit" }, new JsonObject { ["until"] = "2031-06-30" }],
        "Area" => [new JsonObject { ["places"] = new JsonArray("idlib"), ["words"] = "near the border" }],
        "Attribution" => [new JsonObject { ["actor"] = "observatory", ["said"] = "2020-10-26", ["citations"] = new JsonArray(new JsonObject { ["source"] = "report", ["at"] = "p. 3" }) }],
        "ClaimLink" => [new JsonObject { ["kind"] = "supersedes", ["to"] = "toll-1" }],
        _ => [],
    };

    private static void Bound(JsonNode number, int most) => (number["minimum"], number["maximum"]) = (-most, most);

    private static JsonObject Something() => new() { ["type"] = "string", ["minLength"] = 1 };
}
