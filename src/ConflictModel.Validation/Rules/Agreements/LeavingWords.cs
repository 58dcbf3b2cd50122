namespace ConflictModel.Validation;

/// <summary>Reads whether words speak of leaving something, and whether they name what a name does.</summary>
internal static class LeavingWords
{
    private const int LeastLetters = 4;

    private static readonly string[] Stems = ["leav", "withdr", "evacuat", "abandon", "dismantl", "vacat"];
    private static readonly string[] Fillers = ["from", "their", "them", "that", "this", "with", "into", "near", "over", "under", "other", "down", "pull"];

    internal static bool SpeakOfLeaving(string words) =>
        words.Contains("pull out", StringComparison.OrdinalIgnoreCase) || WordsOf(words).Any(IsLeaving);

    /// <summary>Says whether the two have a word of four letters or more in common, be it in the plural.</summary>
    internal static bool ShareAWord(string words, string name) =>
        WordsOf(words).Any(w => !IsLeaving(w) && WordsOf(name).Any(n => n.Equals(w, StringComparison.OrdinalIgnoreCase)));

    private static bool IsLeaving(string word) => Array.Exists(Stems, s => word.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split(text.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.TrimEnd('s', 'S'))
            .Where(w => w.Length >= LeastLetters && !Fillers.Contains(w, StringComparer.OrdinalIgnoreCase));
}
