using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>What every vocabulary does alike: reading a word and refusing what is none.</summary>
internal static class VocabularyText
{
    internal const string Unstated = "unstated";
    internal const int LongestWord = 200;

    internal static string? Read(string? text, string vocabulary) =>
        TryRead(text, out var word)
            ? word
            : throw new FormatException(
                $"'{Quoting.Short(text)}' is no word for {vocabulary}: expected 1 to {LongestWord} characters without control characters or outer spaces.");

    /// <summary>Reads a word; <paramref name="word"/> is null for the unstated one, which is each vocabulary's default.</summary>
    internal static bool TryRead([NotNullWhen(true)] string? text, out string? word)
    {
        word = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestWord
            || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAnyInRange('\0', '\u001f'))
        {
            return false;
        }

        word = text == Unstated ? null : text;
        return true;
    }
}
