using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Lets <see cref="JsonSerializer"/> write a value as its text, and one that says nothing as null: unknown is no empty text.</summary>
/// <remarks>The types that have a text name it themselves, so that types of your own may hold them: nothing needs to be set up.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTextConverter<T> : JsonConverter<T>
    where T : IParsable<T>
{
    // A grade is a judgement even where its value is the default, F6.
    private static readonly bool SaysNothingByDefault = typeof(T) != typeof(AdmiraltyGrade);

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no text, or not one of this type.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null when SaysNothingByDefault => default!, // null, where T is a class
        JsonTokenType.String => Parsed(reader.GetString()!), // a string token
        _ => throw new JsonException($"Expected a text{(SaysNothingByDefault ? " or null" : "")} for {typeof(T).Name}, and found {reader.TokenType}."),
    };

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text holds half a character.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        if (SaysNothingByDefault && EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(WholeText.Of(value.ToString()!)); // the texts of these types are never null
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no text of this type.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(reader.GetString()!); // a name

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text holds half a character.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(WholeText.Of(value.ToString()!)); // the texts of these types are never null

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
