using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ConflictModel.Json;
using Newtonsoft.Json;

namespace ConflictModel.Benchmarks.Json;

/// <summary>How long does it take to write a stream of 100,000 incidents (300,000 items), one item a line?</summary>
[MemoryDiagnoser]
public class WriteStreams : IDisposable
{
    private readonly MemoryStream output = new();
    private List<Item> items = null!; // made by Setup
    private List<PlainItem> plain = null!; // made by Setup
    private byte[] stream = null!; // made by Setup
    private Newtonsoft.Json.JsonSerializer newtonsoft = null!; // made by Setup

    [Params(100_000)]
    public int Incidents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        items = [.. IncidentData.Items(Incidents)];
        ConflictJson.WriteStream(items, output);
        stream = output.ToArray();
        plain = [.. StreamLines.Of(stream).Select(l => System.Text.Json.JsonSerializer.Deserialize(stream.AsSpan(l.Start, l.Length), PlainJson.Default.PlainItem)!)]; // no line is null
        newtonsoft = PlainNewtonsoft.Serializer();
    }

    [Benchmark(Description = "ConflictModel: ConflictJson.WriteStream")]
    public long Ours()
    {
        output.SetLength(0);
        ConflictJson.WriteStream(items, output);
        return output.Length;
    }

    [Benchmark(Baseline = true, Description = "plain objects, source-generated")]
    public long Plain()
    {
        output.SetLength(0);
        using var json = new Utf8JsonWriter(output);
        foreach (var item in plain)
        {
            System.Text.Json.JsonSerializer.Serialize(json, item, PlainJson.Default.PlainItem);
            EndLine(json);
        }

        return output.Length;
    }

    [Benchmark(Description = "plain objects, the type of each known, its kind not written")]
    public long PlainKnown()
    {
        output.SetLength(0);
        using var json = new Utf8JsonWriter(output);
        foreach (var item in plain)
        {
            switch (item)
            {
                case PlainIncident incident:
                    System.Text.Json.JsonSerializer.Serialize(json, incident, PlainJson.Default.PlainIncident);
                    break;
                case PlainOccurrence occurrence:
                    System.Text.Json.JsonSerializer.Serialize(json, occurrence, PlainJson.Default.PlainOccurrence);
                    break;
                case PlainToll toll:
                    System.Text.Json.JsonSerializer.Serialize(json, toll, PlainJson.Default.PlainToll);
                    break;
            }

            EndLine(json);
        }

        return output.Length;
    }

    [Benchmark(Description = "tokens alone: Utf8JsonReader into Utf8JsonWriter")]
    public long Tokens()
    {
        output.SetLength(0);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        foreach (var (start, length) in StreamLines.Of(stream))
        {
            Copy(stream.AsSpan(start, length), json);
            EndLine(json);
        }

        return output.Length;
    }

    [Benchmark(Description = "plain objects, Newtonsoft.Json")]
    public long Newtonsoft()
    {
        output.SetLength(0);
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        using var json = new JsonTextWriter(text) { CloseOutput = false };
        foreach (var item in plain)
        {
            newtonsoft.Serialize(json, item, item.GetType());
            json.WriteWhitespace("\n");
        }

        json.Flush();
        return output.Length;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        output.Dispose();
        GC.SuppressFinalize(this);
    }

    private static void Copy(ReadOnlySpan<byte> line, Utf8JsonWriter json)
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    json.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    json.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    json.WritePropertyName(reader.ValueSpan);
                    break;
                default:
                    json.WriteStringValue(reader.ValueSpan); // these lines hold texts alone
                    break;
            }
        }
    }

    private void EndLine(Utf8JsonWriter json)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset(output);
    }
}
