using System.Text.Json.Nodes;

namespace ConflictModel.House.Tests.Schema;

/// <summary>Spoils a document in one place, in a way that people and programs do.</summary>
internal static class Mutation
{
    private static readonly string[] Texts =
    [
        "", " ", "unknown", "none", "x", "a b", "at least 78", "at least", "78 or so", "34-56, best 50", "34-56 (best 50)", "dozens", "several (desk: at least 3)", "about half", "110%", "2/3", "2020-13", "2020-02-30",
        "2020-10-26T25:00", "2020-10-26T12:00Z", "2020?-10-2X", "2020/2021", "../2020-05", "2020/2021/2022", "[2019,2020]", "{2020-01..2020-03}", "Y20201", "201X", "actor:x", "actors:x", "truce:idlib-truce", "a:b",
        ":b", "P6M", "P0D", "PT5H", "P", "affirmed", "disputed", "2.0", "1.1", "1", "sha256:abcd", "p. 3", "later-word", " outer", "P10D after effective of truce:idlib-truce",
    ];

    /// <summary>Changes a document somewhere.</summary>
    /// <returns>What was done, in words.</returns>
    public static string Apply(JsonObject document, Random random, IReadOnlyList<string> kinds)
    {
        var places = Places(document).ToList();
        while (true)
        {
            var (parent, name, value) = places[random.Next(places.Count)];
            switch (random.Next(10))
            {
                case 0 when parent is JsonObject owner:
                    owner.Remove(name);
                    return $"{name} removed";
                case 1:
                    Put(parent, name, Other(random));
                    return $"{name}: another type";
                case 2 when parent is JsonObject owner:
                    var wrong = random.Next(3) switch { 0 => name + "s", 1 => name.ToUpperInvariant(), _ => name[..^Math.Min(1, name.Length)] };
                    owner.Remove(name);
                    owner[wrong] = value?.DeepClone();
                    return $"{name} called {wrong}";
                case 3 or 4 when value is JsonValue text && text.TryGetValue<string>(out var said):
                    var other = random.Next(2) == 0 ? Texts[random.Next(Texts.Length)] : Slipped(said, random);
                    Put(parent, name, other);
                    return $"{name}: {other}";
                case 5:
                    Put(parent, name, random.Next(2) == 0 ? new JsonArray(value?.DeepClone()) : new JsonObject { ["value"] = value?.DeepClone() });
                    return $"{name}: one deeper";
                case 6 when value is JsonArray { Count: > 0 } array:
                    Put(parent, name, array[0]?.DeepClone());
                    return $"{name}: the first alone";
                case 7 when name == "kind":
                    var kind = random.Next(4) switch { 0 => "", 1 => "laterKind", _ => kinds[random.Next(kinds.Count)] };
                    Put(parent, name, kind);
                    return $"kind: {kind}";
                case 8 when parent is JsonObject owner:
                    var added = random.Next(5) switch { 0 => "id", 1 => "section", 2 => "several", 3 => "until", _ => "later" };
                    owner[added] = random.Next(2) == 0 ? "x" : Other(random);
                    return $"{added} added beside {name}";
                case 9:
                    var (_, _, from) = places[random.Next(places.Count)];
                    Put(parent, name, from?.DeepClone());
                    return $"{name}: what stands elsewhere";
                default:
                    break; // another place
            }
        }
    }

    private static IEnumerable<(JsonNode Parent, string Name, JsonNode? Value)> Places(JsonNode node) =>
        node switch
        {
            JsonObject o => o.SelectMany(m => Inner(o, m.Key, m.Value)),
            JsonArray a => a.SelectMany((v, i) => Inner(a, i.ToString(System.Globalization.CultureInfo.InvariantCulture), v)),
            _ => [],
        };

    private static IEnumerable<(JsonNode Parent, string Name, JsonNode? Value)> Inner(JsonNode parent, string name, JsonNode? value) =>
        value is null ? [(parent, name, value)] : Places(value).Prepend((parent, name, value));

    private static void Put(JsonNode parent, string name, JsonNode? value)
    {
        if (parent is JsonObject owner)
        {
            owner[name] = value;
        }
        else
        {
            ((JsonArray)parent)[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
    }

    private static JsonNode? Other(Random random) => random.Next(9) switch
    {
        0 => null,
        1 => true,
        2 => 17,
        3 => -1,
        4 => 1.5,
        5 => new JsonArray(),
        6 => new JsonObject(),
        7 => new JsonArray("a", "b"),
        _ => "text",
    };

    private static string Slipped(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 => text.Insert(at, "-:/ ~?X9, \t"[random.Next(11)].ToString()),
            1 when at < text.Length && !char.IsSurrogate(text[at]) => text.Remove(at, 1),
            _ => text.ToUpperInvariant(),
        };
    }
}
