using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Lets <see cref="JsonSerializer"/> write a <see cref="Certainty"/> as its word: <c>impossible</c>, <c>possible</c> or <c>certain</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonCertaintyConverter : JsonStringEnumConverter<Certainty>
{
    /// <summary>Creates the converter.</summary>
    public JsonCertaintyConverter()
        : base(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    {
    }
}
