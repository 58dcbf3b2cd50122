using System.Text.Json.Serialization;

namespace ConflictModel.Tests.Serializing;

/// <summary>What a user's own types may hold of ours with nothing set up.</summary>
internal sealed record Small(
    Estimate Killed,
    ImpreciseDate When,
    ActorId Who,
    Harm Harm,
    Timing Over,
    Share? Part,
    Reference<PlaceId> Where,
    Certainty Sure,
    AdmiraltyGrade Grade,
    RelativeDate? Wording,
    Estimate? Wounded);

internal sealed record WithRecord(ConflictRecord Record);

internal sealed record WithItem(Incident Item);

internal sealed record WithPart(GeoPoint Point);

internal sealed record WithAnswer(Answer<Estimate> Answer);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Small))]
[JsonSerializable(typeof(Dictionary<Harm, Estimate>))]
[JsonSerializable(typeof(WithRecord))]
[JsonSerializable(typeof(WithItem))]
[JsonSerializable(typeof(WithPart))]
[JsonSerializable(typeof(WithAnswer))]
internal sealed partial class OwnTypes : JsonSerializerContext;
