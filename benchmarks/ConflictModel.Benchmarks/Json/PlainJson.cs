using System.Text.Json.Serialization;

namespace ConflictModel.Benchmarks.Json;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainItem))]
[JsonSerializable(typeof(PlainIncident))]
[JsonSerializable(typeof(PlainOccurrence))]
[JsonSerializable(typeof(PlainToll))]
internal sealed partial class PlainJson : JsonSerializerContext;
