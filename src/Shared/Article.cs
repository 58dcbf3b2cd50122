// Compiled into each assembly that names a thing of some kind.
namespace ConflictModel;

/// <summary>Puts an article before a word, by its first letter: "an actor", "a place".</summary>
internal static class Article
{
    internal static string With(string word) => $"{(word.Length > 0 && "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) ? "an" : "a")} {word}";
}
