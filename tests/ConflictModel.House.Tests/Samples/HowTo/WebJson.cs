using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.House.Tests.Samples.HowTo;

#region how-to-serve-type
internal sealed record Toll(IncidentId Incident, ImpreciseDate When, Estimate Killed);

internal sealed record Case(Incident Incident, Toll Toll);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Toll))]
[JsonSerializable(typeof(Case))]
internal sealed partial class WebJson : JsonSerializerContext;
#endregion
