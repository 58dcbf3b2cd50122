using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictModel.Json;
using Xunit.Abstractions;

namespace ConflictModel.House.Tests.Schema;

/// <summary>Documents and lines, valid and spoilt, with the verdict of the reader on each, for an independent validator to judge by the schema: tests/schema does.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const int Seed = 20201026;
    private const int Mutants = 4_000;

    private static readonly IReadOnlyList<string> Kinds = [.. SampleDocuments.Items.Select(i => i.Body["kind"]!.GetValue<string>()).Distinct()];

    /// <summary>What no schema finds, once each, so that the list of reasons never waits for a mutant to come upon it.</summary>
    private static readonly IReadOnlyList<string> OnlyTheReaderCanTell =
    [
        """{"kind":"incident","id":"a","name":"x","name":"y"}""",
        """{"kind":"incident","id":"a","name":"\ud800"}""",
        $"""{"{"}"kind":"incident","id":"a","name":"x","later":{new string('[', 70)}{new string(']', 70)}{"}"}""",
        Of("number", """{"word":"a handful","table":"desk","least":5.0}"""),
        Of("number", """{"word":"a handful","table":"desk","least":5,"best":3}"""),
        Of("number", """{"word":"dozens","table":"acled","least":5}"""),
        Of("number", "\"56-34\""),
        Of("number", "\"34-56, best 60\""),
        Of("number", "\"fewer than 0\""),
        Of("number", "\"99999999999999999999\""),
        Of("share", "\"3/2\""),
        Of("share", "\"60% to 40%\""),
        Of("period", "\"2021-02-29\""),
        Of("period", "\"2021/2020\""),
        Of("period", "\"[2021-02-30,2022]\""),
        Of("period", "\"0012S3\""),
        """{"kind":"occurrence","id":"a","of":{"oneOf":["b","b"]}}""",
    ];

    [Fact]
    public void The_reader_judges_real_documents_and_spoilt_ones()
    {
        var random = new Random(Seed);
        var folder = Repository.PathOf("artifacts/schema");
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "corpus.ndjson"), append: false, new UTF8Encoding(false));
        var (read, refused) = (0, 0);
        foreach (var (name, text) in SampleDocuments.All)
        {
            Tell("document", $"{name} as it is", text).Should().BeTrue();
            foreach (var line in Lines(text))
            {
                Tell("line", $"a line of {name} as it is", line).Should().BeTrue();
            }
        }

        foreach (var line in OnlyTheReaderCanTell)
        {
            Tell("line", "only the reader can tell", line).Should().BeFalse(line);
        }

        for (var i = 0; i < Mutants; i++)
        {
            var document = Small(random);
            Tell("document", "some items", document.ToJsonString()).Should().BeTrue();
            var done = Mutation.Apply(document, random, Kinds);
            _ = Tell("document", done, document.ToJsonString()) ? read++ : refused++;

            var line = JsonNode.Parse(Line(SampleDocuments.Items[random.Next(SampleDocuments.Items.Count)]))!.AsObject();
            done = Mutation.Apply(line, random, Kinds);
            _ = Tell("line", done, line.ToJsonString()) ? read++ : refused++;
        }

        output.WriteLine($"Seed {Seed}: {read} mutants read, {refused} refused.");
        read.Should().BeGreaterThan(Mutants / 3);
        refused.Should().BeGreaterThan(Mutants / 3);

        bool Tell(string schema, string done, string text)
        {
            var problems = Problems(schema, text);
            file.WriteLine(new JsonObject
            {
                ["schema"] = schema,
                ["done"] = done,
                ["problems"] = new JsonArray([.. problems.Select(p => (JsonNode)new JsonObject { ["code"] = p.Code, ["message"] = p.Message })]),
                ["text"] = text,
            }.ToJsonString());
            return problems.Count == 0;
        }
    }

    private static string Of(string member, string value) =>
        $"""{"{"}"kind":"casualtyEstimate","id":"a","of":"incident:x","{member}":{value}{"}"}""";

    private static List<ReadProblem> Problems(string schema, string text)
    {
        if (schema == "document")
        {
            return [.. ConflictJson.Read(text).Problems];
        }

        // Alone behind a header a line needs no other: what it refers to is looked for only where a record is made.
        var found = new List<ReadProblem>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"conflictModel\":\"1.0\"}}\n{text}\n"));
        try
        {
            _ = ConflictJson.ReadStream(stream, new ConflictReadOptions { OnProblem = found.Add }).Count();
        }
        catch (ConflictJsonException e)
        {
            found.AddRange(e.Problems);
        }

        return found;
    }

    /// <summary>Makes a document of one item and all that it leads to.</summary>
    private static JsonObject Small(Random random)
    {
        var all = SampleDocuments.Items;
        var (open, taken) = (new Queue<int>([random.Next(all.Count)]), new HashSet<int>());
        while (open.TryDequeue(out var at))
        {
            if (!taken.Add(at))
            {
                continue;
            }

            var said = Texts(all[at].Body).SelectMany(t => new[] { t, t.Split(' ')[^1].Split(':')[^1] }).ToHashSet(StringComparer.Ordinal);
            foreach (var other in Enumerable.Range(0, all.Count).Where(i => said.Contains(all[i].Id) && !taken.Any(t => all[t].Id == all[i].Id && all[t].Section == all[i].Section)))
            {
                open.Enqueue(other);
            }
        }

        var document = new JsonObject { ["conflictModel"] = "1.0" };
        foreach (var (section, id, body) in taken.Order().Select(i => all[i]))
        {
            var items = document[section] ??= new JsonObject();
            items[id] = body.DeepClone();
        }

        return document;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => Texts(m.Value)),
        JsonArray a => a.SelectMany(Texts),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static string[] Lines(string document)
    {
        using var stream = new MemoryStream();
        ConflictJson.WriteStream(ConflictJson.Read(document).Require(), stream);
        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Line((string Section, string Id, JsonObject Body) item)
    {
        var line = new JsonObject { ["kind"] = item.Body["kind"]!.DeepClone(), ["id"] = item.Id };
        foreach (var (name, value) in item.Body.Where(m => m.Key != "kind"))
        {
            line[name] = value?.DeepClone();
        }

        return line.ToJsonString();
    }
}
