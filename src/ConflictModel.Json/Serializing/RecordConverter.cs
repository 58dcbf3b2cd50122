using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Json;

/// <summary>Writes a record as a document.</summary>
internal sealed class RecordConverter : JsonConverter<ConflictRecord>
{
    public override ConflictRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var read = ConflictJson.Read(JsonMarshal.GetRawUtf8Value(value.RootElement));
        return read.Record ?? throw Fault(read.Problems);
    }

    public override void Write(Utf8JsonWriter writer, ConflictRecord value, JsonSerializerOptions options)
    {
        var buffer = new ByteBuffer();
        foreach (var _ in DocumentWriter.Write(value, buffer, indented: false))
        {
            // All of it gathers: the serializer takes a value whole.
        }

        writer.WriteRawValue(buffer.Written.Span[..^1], skipInputValidation: true); // without the end of its line
    }

    internal static JsonException Fault(ValueList<ReadProblem> problems)
    {
        var inner = new ConflictJsonException(problems);
        return new JsonException($"{inner.Message}{(inner.Problems.Any(p => p.Line > 1) ? " (Lines are counted from where the record or item begins.)" : "")}", inner);
    }
}
