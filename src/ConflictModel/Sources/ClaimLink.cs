using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How a claim stands to another.</summary>
/// <param name="Kind">How.</param>
/// <param name="To">The other claim.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct ClaimLink(LinkKind Kind, ClaimId To);
