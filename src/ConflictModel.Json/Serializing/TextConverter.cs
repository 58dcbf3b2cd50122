using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Json;

/// <summary>Writes a value as its text, and one that says nothing as null: unknown is no empty text.</summary>
/// <param name="saysNothingByDefault">Whether the default value says nothing.</param>
internal sealed class TextConverter<T>(bool saysNothingByDefault = true) : JsonConverter<T>
    where T : IParsable<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null when saysNothingByDefault => default!, // null, where T is a class
        JsonTokenType.String => Parsed(reader.GetString()!), // a string token
        _ => throw new JsonException($"Expected a text{(saysNothingByDefault ? " or null" : "")} for {typeof(T).Name}, and found {reader.TokenType}."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (saysNothingByDefault && EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(WholeText.Of(value.ToString()!)); // the texts of these types are never null
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(reader.GetString()!); // a name

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(WholeText.Of(value.ToString()!)); // the texts of these types are never null

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
