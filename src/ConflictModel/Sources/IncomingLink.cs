using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A link seen from the claim that it leads to.</summary>
/// <param name="Kind">How the other claim stands to it.</param>
/// <param name="From">The other claim.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct IncomingLink(LinkKind Kind, Claim From);
