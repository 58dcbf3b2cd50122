namespace ConflictModel.Views;

/// <summary>One claim in a box of those that came the same way. Its texts are clean.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Sentence">The whole claim, with by whose account and whether it stands.</param>
internal sealed record ClaimEntry(string Text, string Sentence)
{
    /// <summary>Gets when it was said, why it does not stand, how it was judged: a line or more each.</summary>
    internal IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Gets a value indicating whether it does not stand: rejected, superseded, not actual, denied while others affirm.</summary>
    internal bool IsFaded { get; init; }

    /// <summary>Gets a value indicating whether it is possible at most.</summary>
    internal bool IsDisputed { get; init; }
}
