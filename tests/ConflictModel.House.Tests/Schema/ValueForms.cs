using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace ConflictModel.House.Tests.Schema;

/// <summary>The schemas of single values, by the method of the reader that takes them and the type they become.</summary>
/// <remarks>What is defined once and used often is kept as a definition, made when it is first asked for.</remarks>
internal sealed class ValueForms
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, JsonObject> Definitions => definitions;

    /// <summary>Gives the schema of what a method of the reader takes.</summary>
    public JsonObject Taken(IMethodSymbol method)
    {
        var type = method.TypeArguments.FirstOrDefault();
        return (method.Name, type?.Name) switch
        {
            ("Text" or "TakesText", _) => Text(),
            ("Words", null) => Words(),
            ("Texts", _) => Nodes.ArrayOf(Text()),
            ("Flag", _) => new JsonObject { ["type"] = "boolean" },
            ("Number", _) => new JsonObject { ["type"] = "number" },
            ("Count", _) => new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = long.MaxValue },
            ("Word", { } vocabulary) => Vocabulary(vocabulary),
            ("Words", { } vocabulary) => Nodes.ArrayOf(Vocabulary(vocabulary)),
            ("Timing", _) => Timing(),
            ("Moment", _) => Moment(),
            ("Interval", _) => Interval(),
            ("Entity", _) => EntityId(),
            ("Claims", _) => Nodes.ArrayOf(Id("ClaimId")),
            ("ItemId", { } id) => Id(id),
            ("Reference", { } id) => Reference(id),
            ("References", { } id) => Nodes.ArrayOf(Reference(id)),
            ("Actors", _) => Nodes.ArrayOf(Reference("ActorId")),
            ("Value", { } value) => Value(value),
            _ => throw new InvalidOperationException($"How the reader's method {method.Name}<{type?.Name}> reads is not known to the schema: tell it here."),
        };
    }

    /// <summary>Adds a definition unless it is there, and refers to it.</summary>
    public JsonObject Defined(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = []; // a definition may refer to itself
            definitions[name] = make();
        }

        return Nodes.Ref(name);
    }

    public JsonObject Text() => new() { ["type"] = "string" };

    public JsonObject Words() => Defined("words", () => Nodes.Told("", "A text that says something: not empty, and not of blanks alone.", Nodes.Text(Patterns.NotBlank)));

    public JsonObject Word() => Defined("word", () => Nodes.Told("", "A word of a vocabulary. One that this version does not know is kept as it stands.", Nodes.Text($"^{Patterns.Word}$")));

    public JsonObject Vocabulary(string type) => Defined(Nodes.Camel(type), () =>
    {
        var symbol = ReaderSource.Current.Type(type);
        var known = (System.Collections.IEnumerable)Loaded(type).GetProperty("Known")!.GetValue(null)!; // every vocabulary lists its words
        var docs = Loaded(type).GetProperties().Where(p => p.PropertyType == Loaded(type) && p.GetMethod!.IsStatic)
            .ToLookup(p => ((IWord)p.GetValue(null)!).Word, p => SummaryText.Of(symbol.GetMembers(p.Name).Single()));
        var words = new JsonArray();
        foreach (var word in known.Cast<IWord>().Select(w => w.Word))
        {
            words.Add(docs[word].FirstOrDefault() is { Length: > 0 } said ? new JsonObject { ["const"] = word, ["description"] = said } : new JsonObject { ["const"] = word });
        }

        words.Add(Word());
        return Nodes.Told(Nodes.Title(type), SummaryText.Of(symbol), new JsonObject { ["anyOf"] = words });
    });

    public JsonObject Moment() => Defined("moment", () => Nodes.Told(
        "Moment",
        "A date in EDTF (ISO 8601-2), or an exact day with a clock time and Z, an offset or nothing. Empty is unknown. Whether the calendar has the day, and the members of a set, only the reader checks.",
        Nodes.Text(Patterns.Moment),
        "2020-10-26",
        "2019-10~",
        "[..2011-10-26]",
        "2020-03-06T00:01+03:00"));

    public JsonObject Interval() => Defined("interval", () => Nodes.Told(
        "Stretch of time",
        "Two dates in EDTF with a slash between; a side may be empty (unknown) or .. (open). Whether the calendar has the days, and the end lies behind the start, only the reader checks.",
        Nodes.Text(Patterns.Interval),
        "2019-12~/2020-03-05",
        "2018-09-17/..",
        "/2020"));

    public JsonObject Timing()
    {
        var (moment, interval) = (Moment(), Interval());
        return Defined("timing", () => Nodes.Told(
            "Time",
            "A moment, a stretch of time, or a set of dates in braces of which all are meant.",
            new JsonObject { ["anyOf"] = new JsonArray(moment, interval, Nodes.Text(Patterns.DateSet)) },
            "2020-10-26",
            "2020-10-26/2020-10-27",
            "{2020-10-26,2020-11}"));
    }

    public JsonObject EntityId() => Defined("entityId", () => Nodes.Told(
        "Id of an entity", SummaryText.Of(ReaderSource.Current.Type("EntityId")), Nodes.Text($"^{Patterns.Entity}$"), "truce:idlib-truce", "actor:observatory"));

    public JsonObject Id(string type) => type == nameof(EntityId) ? EntityId() : Defined(Nodes.Camel(type), () => Nodes.Told(
        $"Id of {Article(type[..^2])}", SummaryText.Of(ReaderSource.Current.Type(type)), Nodes.Text($"^{Patterns.Id}$")));

    public JsonObject Reference(string idType)
    {
        var name = idType[..^2];
        return Defined($"{Nodes.Camel(name)}Reference", () => Nodes.Told(
            $"Reference to {Article(name)}",
            "An id; or an object that says what is known instead: words for it, candidates, or that it is unknown, none or to be agreed.",
            new JsonObject { ["anyOf"] = new JsonArray(Id(idType), Instead(Id(idType))) },
            idType == nameof(EntityId) ? "incident:strike" : "some-id",
            new JsonObject { ["described"] = "local fighters", ["several"] = true },
            new JsonObject { ["is"] = "none" }));
    }

    private JsonObject Instead(JsonObject id) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["described"] = Nodes.Told("", "The words of the source for one that it does not name.", Words()),
            ["several"] = Nodes.Told("", "Whether the words are for several.", new JsonObject { ["type"] = "boolean" }),
            ["oneOf"] = Nodes.Told("", "Two or more different candidates, of which it is one.", new JsonObject { ["type"] = "array", ["items"] = id, ["minItems"] = 2 }),
            ["is"] = Nodes.Told("", "What is said instead of a name; a word of a later version is kept.", new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Nodes.List(["unknown", "none", "to-be-agreed"]) }, Text()) }),
        },
        ["oneOf"] = new JsonArray(
            Nodes.Required("described"),
            Nodes.Required("oneOf"),
            Nodes.Required("is"),
            new JsonObject
            {
                ["$comment"] = "Said in a way of a later version, which is kept.",
                ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = Nodes.List(["described", "oneOf", "is"]) } },
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["minProperties"] = 1, ["not"] = Nodes.Required("several") },
                    new JsonObject { ["minProperties"] = 2 }),
            }),
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["several"] = new JsonObject { ["const"] = true } }, ["required"] = Nodes.List(["several"]) },
        ["then"] = Nodes.Required("described"),
    };

    /// <summary>Gives the schema of a value that is read from its own text; an empty text says nothing.</summary>
    private JsonObject Value(string type) => Defined(Nodes.Camel(type), () =>
    {
        var (pattern, example) = type switch
        {
            "Locator" => (Patterns.NotBlank, "p. 3, line 5"),
            "ContentHash" => (Patterns.ContentHash, "md5:9e107d9d372bb6826bd81d3542a419d6"),
            "Deadline" => (Patterns.Deadline, "P10D after effective of truce:idlib-truce"),
            "CalendarLength" => (Patterns.CalendarLength, "P30D"),
            _ => throw new InvalidOperationException($"The texts of a {type} are not known to the schema: give them a pattern."),
        };
        return Nodes.Told(
            Nodes.Title(type),
            SummaryText.Of(ReaderSource.Current.Type(type)) + " Empty says nothing.",
            new JsonObject { ["type"] = "string", ["anyOf"] = new JsonArray(new JsonObject { ["const"] = "" }, new JsonObject { ["pattern"] = pattern }) },
            example);
    });

    private static string Article(string name) =>
        $"{("AEIO".Contains(name[0], StringComparison.Ordinal) ? "an" : "a")} {Nodes.Title(name).ToLowerInvariant()}";

    private static Type Loaded(string type) => typeof(Item).Assembly.GetType($"ConflictModel.{type}", throwOnError: true)!; // throws rather
}
