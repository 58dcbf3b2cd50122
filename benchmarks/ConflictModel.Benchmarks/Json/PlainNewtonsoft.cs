using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace ConflictModel.Benchmarks.Json;

/// <summary>Reads the same plain objects, each by its kind, as is done with Newtonsoft.Json: through an object of its own.</summary>
internal sealed class PlainNewtonsoft : JsonConverter<PlainItem>
{
    public override bool CanWrite => false;

    internal static JsonSerializer Serializer() => JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        Converters = { new PlainNewtonsoft() },
    });

    public override PlainItem ReadJson(JsonReader reader, Type objectType, PlainItem? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var line = JObject.Load(reader);
        PlainItem item = (string?)line["kind"] switch
        {
            "incident" => new PlainIncident(),
            "occurrence" => new PlainOccurrence(),
            _ => new PlainToll(),
        };
        using var members = line.CreateReader();
        serializer.Populate(members, item);
        return item;
    }

    public override void WriteJson(JsonWriter writer, PlainItem? value, JsonSerializer serializer) => throw new NotSupportedException();
}
