using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ConflictModel.Json;
using Newtonsoft.Json;

namespace ConflictModel.Benchmarks.Json;

/// <summary>How long does it take to read a stream of 100,000 incidents (300,000 items), one item at a time or all kept? All read the same bytes, line by line.</summary>
[MemoryDiagnoser]
public class ReadStreams
{
    private byte[] stream = null!; // made by Setup
    private Newtonsoft.Json.JsonSerializer newtonsoft = null!; // made by Setup

    [Params(100_000)]
    public int Incidents { get; set; }

    [Params(false, true)]
    public bool Kept { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using var memory = new MemoryStream();
        ConflictJson.WriteStream(IncidentData.Items(Incidents), memory);
        stream = memory.ToArray();
        newtonsoft = PlainNewtonsoft.Serializer();
    }

    [Benchmark(Description = "ConflictModel: ConflictJson.ReadStream")]
    public int Ours()
    {
        var items = new Kept<Item>(keeps: Kept, Incidents * 3);
        foreach (var item in ConflictJson.ReadStream(new MemoryStream(stream)))
        {
            items.Add(item);
        }

        return items.Count;
    }

    [Benchmark(Baseline = true, Description = "plain objects, source-generated")]
    public int Plain()
    {
        var items = new Kept<PlainItem>(keeps: Kept, Incidents * 3);
        foreach (var (start, length) in StreamLines.Of(stream))
        {
            items.Add(System.Text.Json.JsonSerializer.Deserialize(stream.AsSpan(start, length), PlainJson.Default.PlainItem)!); // no line is null
        }

        return items.Count;
    }

    [Benchmark(Description = "plain objects, the type of each line known beforehand")]
    public int PlainKnown()
    {
        var items = new Kept<PlainItem>(keeps: Kept, Incidents * 3);
        foreach (var (start, length) in StreamLines.Of(stream))
        {
            var line = stream.AsSpan(start, length);
            items.Add((items.Count % 3) switch
            {
                0 => System.Text.Json.JsonSerializer.Deserialize(line, PlainJson.Default.PlainIncident)!, // no line is null
                1 => System.Text.Json.JsonSerializer.Deserialize(line, PlainJson.Default.PlainOccurrence)!,
                _ => System.Text.Json.JsonSerializer.Deserialize(line, PlainJson.Default.PlainToll)!,
            });
        }

        return items.Count;
    }

    [Benchmark(Description = "tokens alone: Utf8JsonReader")]
    public int Tokens()
    {
        var tokens = 0;
        foreach (var (start, length) in StreamLines.Of(stream))
        {
            var json = new Utf8JsonReader(stream.AsSpan(start, length));
            while (json.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark(Description = "plain objects, Newtonsoft.Json")]
    public int Newtonsoft()
    {
        var items = new Kept<PlainItem>(keeps: Kept, Incidents * 3);
        using var text = new StreamReader(new MemoryStream(stream));
        text.ReadLine(); // the version
        using var json = new JsonTextReader(text) { SupportMultipleContent = true };
        while (json.Read())
        {
            items.Add(newtonsoft.Deserialize<PlainItem>(json)!); // no line is null
        }

        return items.Count;
    }
}
