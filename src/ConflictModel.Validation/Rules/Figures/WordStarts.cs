namespace ConflictModel.Validation;

/// <summary>Words, or beginnings of words, in small Latin letters, found by their first letter, so that most words of a text cost one look.</summary>
internal sealed class WordStarts
{
    private readonly string[][] byLetter = new string[26][];

    internal WordStarts(params string[] words)
    {
        for (var letter = 0; letter < byLetter.Length; letter++)
        {
            byLetter[letter] = Array.FindAll(words, w => w[0] - 'a' == letter);
        }
    }

    /// <summary>Says whether a word is one of them, in letters of either case.</summary>
    internal bool Has(ReadOnlySpan<char> word)
    {
        foreach (var one in Like(word))
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a word begins with one of them, in letters of either case.</summary>
    internal bool HasBeginningOf(ReadOnlySpan<char> word)
    {
        foreach (var one in Like(word))
        {
            if (word.StartsWith(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private string[] Like(ReadOnlySpan<char> word) =>
        !word.IsEmpty && char.IsAsciiLetter(word[0]) ? byLetter[char.ToLowerInvariant(word[0]) - 'a'] : [];
}
