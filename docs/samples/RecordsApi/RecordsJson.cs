using System.Text.Json;
using System.Text.Json.Serialization;

namespace RecordsApi;

/// <summary>The sample's own types; those of the library come from <see cref="ConflictModel.Json.ConflictJsonTypes"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(State))]
[JsonSerializable(typeof(Fault[]))]
internal sealed partial class RecordsJson : JsonSerializerContext;
