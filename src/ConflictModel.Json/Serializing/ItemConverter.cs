using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Json;

/// <summary>Writes an item as a line of a stream has it: with its kind and its id.</summary>
internal sealed class ItemConverter<T> : JsonConverter<T>
    where T : Item
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var item = LineParser.ReadItem(JsonMarshal.GetRawUtf8Value(value.RootElement), out var problems);
        return problems.IsEmpty && item is T known ? known
            : problems.IsEmpty ? throw new JsonException($"Expected {typeof(T).Name}, and found an item of kind '{Shown.Short(item?.Kind ?? "")}'.")
            : throw RecordConverter.Fault(problems);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var buffer = new ByteBuffer();
        new ItemWriter(new JsonOutput(buffer, indented: false), stream: true).Write(value);
        writer.WriteRawValue(buffer.Written.Span, skipInputValidation: true);
    }
}
