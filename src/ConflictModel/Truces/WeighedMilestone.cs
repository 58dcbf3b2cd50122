using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A claim of a milestone, with how much it can make so apart from time: a disputed one makes it possible at most.</summary>
/// <param name="Milestone">The claim.</param>
/// <param name="Weight">How much it can make so.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct WeighedMilestone(Milestone Milestone, Certainty Weight);
