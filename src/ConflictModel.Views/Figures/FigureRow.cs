namespace ConflictModel.Views;

/// <summary>One figure in a picture. Its texts are clean.</summary>
/// <param name="Number">Its number, a share of another figure reckoned out.</param>
/// <param name="Label">Its number in words, with what it counts: "at least 78 combatants".</param>
/// <param name="Fate">What became of it in the combined number.</param>
/// <param name="Sentence">The whole claim, with what became of it.</param>
internal sealed record FigureRow(Estimate Number, string Label, FigureFate Fate, string Sentence)
{
    /// <summary>Gets what stands beside the number: for when, how known, what a word was taken to mean.</summary>
    internal string Aside { get; init; } = "";

    /// <summary>Gets why it does not count, or how it was judged.</summary>
    internal string Reason { get; init; } = "";

    /// <summary>Gets who said so in the first place.</summary>
    internal string Speaker { get; init; } = "";

    /// <summary>Gets through whom, in which document and when, a line each.</summary>
    internal IReadOnlyList<string> Account { get; init; } = [];

    /// <summary>Gets a value indicating whether it is disputed, or judged unclear: possible at most.</summary>
    internal bool IsDisputed { get; init; }

    /// <summary>Gets a value indicating whether the row below took its place.</summary>
    internal bool GivesWayToNext { get; init; }

    /// <summary>Gets a value indicating whether a word stands for a number, which a table bounds.</summary>
    internal bool IsInWords => Number.Wording == Wording.InWords;
}
