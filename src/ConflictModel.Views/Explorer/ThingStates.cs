namespace ConflictModel.Views;

/// <summary>What is answered about a thing on every day.</summary>
/// <param name="All">The answers, question by question.</param>
/// <param name="Limit">What the reader must know of them, in a sentence; empty where they are whole.</param>
internal sealed record ThingStates(IReadOnlyList<ThingState> All, string Limit)
{
    internal static ThingStates None { get; } = new([], "");
}
