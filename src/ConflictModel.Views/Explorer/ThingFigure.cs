namespace ConflictModel.Views;

/// <summary>What the figures about a thing come to.</summary>
/// <param name="Measure">What is counted: "killed".</param>
/// <param name="Course">The answers, each from a moment on.</param>
internal sealed record ThingFigure(string Measure, IReadOnlyList<(int Known, int Answer)> Course);
