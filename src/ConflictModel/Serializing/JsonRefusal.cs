using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Keeps <see cref="JsonSerializer"/> from writing a record, an item or a part of one by its insides, which nothing could read back.</summary>
/// <remarks>Records and items are written where the options know them from <c>ConflictModel.Json</c>. A part is written within its item.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRefusal : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: it says what to do instead.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.Against.Null(typeToConvert);
        var isItem = typeToConvert == typeof(ConflictRecord) || typeof(Item).IsAssignableFrom(typeToConvert);
        throw new NotSupportedException(isItem
            ? $"JsonSerializer does not know how {typeToConvert.Name} is written; the package ConflictModel.Json does. Serialize with options that have its types first: TypeInfoResolver = JsonTypeInfoResolver.Combine(ConflictJsonTypes.Default, your own context), in this order."
            : $"{typeToConvert.Name} has no form of its own in JSON, and none is made up from its members. Keep the item that holds it, or the ids, texts and numbers that you need of it.");
    }
}
