using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Compares words as two who copy one another write them: case and signs do not count.</summary>
internal static class FoldedWords
{
    private const int FewestLetters = 40;
    private const int FewestWords = 8;
    private const char Gap = ' ';

    /// <summary>Gets what compares words without copying them.</summary>
    internal static IEqualityComparer<string> Comparer { get; } = new ByFolding();

    /// <summary>Says whether words are so many that two writers do not find them by chance.</summary>
    internal static bool AreMany(string words)
    {
        if (words.Length < FewestLetters)
        {
            return false;
        }

        var signs = new Letters(words);
        var (gaps, letters) = (0, 0);
        while (signs.TryNext(out var sign))
        {
            gaps += sign is Gap ? 1 : 0;
            if (++letters >= FewestLetters && gaps >= FewestWords - 1)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class ByFolding : IEqualityComparer<string>
    {
        private const int Chunk = 128;

        public bool Equals(string? one, string? other)
        {
            if (string.Equals(one, other, StringComparison.Ordinal))
            {
                return true;
            }

            var mine = new Letters(one);
            var theirs = new Letters(other);
            while (mine.TryNext(out var sign))
            {
                if (!theirs.TryNext(out var against) || sign != against)
                {
                    return false;
                }
            }

            return !theirs.TryNext(out _);
        }

        public int GetHashCode(string words)
        {
            Span<char> some = stackalloc char[Chunk];
            var signs = new Letters(words);
            var (hash, count) = (default(HashCode), 0);
            while (signs.TryNext(out var sign))
            {
                some[count++] = sign;
                if (count == Chunk)
                {
                    hash.AddBytes(MemoryMarshal.AsBytes(some));
                    count = 0;
                }
            }

            hash.AddBytes(MemoryMarshal.AsBytes(some[..count]));
            return hash.ToHashCode();
        }
    }

    /// <summary>Reads words as small letters and digits, with one gap between words and none around them.</summary>
    private ref struct Letters(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int at;
        private bool begun;

        internal bool TryNext(out char sign)
        {
            var from = at;
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                sign = default;
                return false;
            }

            if (at > from && begun)
            {
                sign = Gap;
                begun = false; // the letter itself comes next
                return true;
            }

            begun = true;
            sign = char.ToLowerInvariant(text[at++]);
            return true;
        }
    }
}
