using System.Text.Json.Serialization;

namespace ConflictModel.Json.Tests.Samples;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Bulletin))]
internal sealed partial class BulletinJson : JsonSerializerContext;
