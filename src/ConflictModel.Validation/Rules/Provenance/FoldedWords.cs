namespace ConflictModel.Validation;

/// <summary>Words as two who copy one another write them, for finding them again: case and signs do not count.</summary>
/// <remarks>No text is made of them: they are folded anew where two of one hash are compared.</remarks>
internal readonly struct FoldedWords : IEquatable<FoldedWords>
{
    private const int FewestLetters = 40;
    private const int FewestWords = 8;
    private const int Short = 512;

    private readonly string words;
    private readonly int hash;

    private FoldedWords(string words, int hash) => (this.words, this.hash) = (words, hash);

    /// <summary>Reads words, if they are so many that two writers do not find them by chance.</summary>
    internal static bool TryRead(string words, out FoldedWords folded)
    {
        folded = default;
        if (words.Length < FewestLetters)
        {
            return false;
        }

        var letters = words.Length <= Short ? stackalloc char[words.Length] : new char[words.Length];
        letters = letters[..Fold(words, letters, out var count)];
        if (count < FewestWords || letters.Length < FewestLetters)
        {
            return false;
        }

        folded = new FoldedWords(words, string.GetHashCode(letters));
        return true;
    }

    /// <summary>Gets the words as they are written.</summary>
    public override string ToString() => words;

    /// <inheritdoc/>
    public bool Equals(FoldedWords other)
    {
        if (hash != other.hash || words == other.words)
        {
            return hash == other.hash;
        }

        char[] mine = new char[words.Length], theirs = new char[other.words.Length];
        return mine.AsSpan(0, Fold(words, mine, out _)).SequenceEqual(theirs.AsSpan(0, Fold(other.words, theirs, out _)));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FoldedWords other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <summary>Writes small letters and digits, with one gap between words and none around them.</summary>
    /// <returns>How many signs that makes: no more than the words have.</returns>
    private static int Fold(string words, Span<char> letters, out int count)
    {
        var (length, inWord) = (0, false);
        count = 0;
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c))
            {
                inWord = false;
                continue;
            }

            if (!inWord)
            {
                inWord = true;
                if (count++ > 0)
                {
                    letters[length++] = ' ';
                }
            }

            letters[length++] = char.IsAscii(c) ? (char)(c | (char.IsAsciiLetter(c) ? ' ' : 0)) : char.ToLowerInvariant(c);
        }

        return length;
    }
}
