using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>One figure of a chain of revisions.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Said">When it was said; unknown where nothing tells.</param>
/// <param name="Number">Its number.</param>
/// <param name="Change">How the number stands to that whose place it takes; <see cref="Revision.Unclear"/> for the first.</param>
/// <param name="IsCurrent">Whether nothing takes its place, so that it stands.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct RevisionStep(Figure Figure, Moment Said, Estimate Number, Revision Change, bool IsCurrent);
