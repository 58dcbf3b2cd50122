namespace ConflictModel.Views;

/// <summary>An answer as a page holds it.</summary>
/// <param name="Degree">How certain it is, in a word of the page.</param>
/// <param name="Head">How it is explained, without the claims it lists.</param>
/// <param name="Claims">The claims it rests on, by their numbers.</param>
/// <param name="LeftOut">The claims it leaves out, and why.</param>
/// <param name="Value">The number, in a sentence; empty where none was asked for.</param>
internal sealed record PooledAnswer(string Degree, string Head, IReadOnlyList<int> Claims, IReadOnlyList<(int Claim, string Reason)> LeftOut, string Value)
{
    /// <summary>The word for what is possible only because nobody tells.</summary>
    internal const string Untold = "untold";

    internal static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Possible => "possible",
        _ => "no",
    };
}
