namespace ConflictModel.Views;

/// <summary>What is answered about a thing on every day, as known at every moment.</summary>
/// <param name="Question">What was asked, in a word of the page.</param>
/// <param name="Entity">Of whom else the answer tells; the default value where it tells of nobody else.</param>
/// <param name="Claim">Which claim it is about; the default value where it is about none.</param>
/// <param name="Courses">The courses of answers, each from a moment on.</param>
internal sealed record ThingState(string Question, EntityId Entity, ClaimId Claim, IReadOnlyList<(int Known, int Course)> Courses);
