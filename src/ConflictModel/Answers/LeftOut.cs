using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A claim that an answer does not rest on, and why not.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">Why: "superseded by at least 78", "rejected", "part of another figure".</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct LeftOut(Claim Claim, string Reason);
