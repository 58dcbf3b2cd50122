using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Json;

/// <summary>Writes a value as its text, and one that says nothing as null: unknown is no empty text.</summary>
internal sealed class TextConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => Parsed(reader.GetString()!), // a string token
        _ => throw new JsonException($"Expected a text or null for {typeof(T).Name}, and found {reader.TokenType}."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(reader.GetString()!); // a name

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!); // the texts of these types are never null

    private static T Parsed(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
