using System.Text.Json.Serialization;

namespace ConflictModel.Benchmarks.Json;

/// <summary>The same members as plain objects: texts and lists of texts, nothing checked, nothing kept that is not known.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainIncident), "incident")]
[JsonDerivedType(typeof(PlainOccurrence), "occurrence")]
[JsonDerivedType(typeof(PlainToll), "casualtyEstimate")]
internal abstract class PlainItem
{
    [JsonPropertyOrder(-1)]
    public string? Id { get; set; }
}
