namespace ConflictModel.Validation;

/// <summary>The words of a text in small letters, without the signs around them, in memory that is lent to it.</summary>
internal readonly ref struct WordTokens
{
    /// <summary>The signs that may stand before a number and belong to it.</summary>
    internal const string Leads = "~≈>≥<≤=+";

    private const string Signs = "\"'“”‘’«»()[],.;:!?…–—-";

    private readonly Span<char> text;
    private readonly Span<(int From, int To)> tokens;

    private WordTokens(Span<char> text, Span<(int From, int To)> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <summary>Gets how many there are.</summary>
    internal int Count => tokens.Length;

    /// <summary>Gets a word.</summary>
    internal ReadOnlySpan<char> this[int at] => text[tokens[at].From..tokens[at].To];

    /// <summary>Says how many words a text has at most.</summary>
    internal static int Most(string words) => (words.Length + 1) / 2;

    /// <summary>Reads the words of a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="letters">Memory for as many signs as the text has.</param>
    /// <param name="places">Memory for as many words as the text has at most.</param>
    internal static WordTokens Of(string words, Span<char> letters, Span<(int From, int To)> places)
    {
        words.AsSpan().ToLowerInvariant(letters);
        var count = 0;
        for (var at = 0; at < words.Length;)
        {
            if (char.IsWhiteSpace(words[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < words.Length && !char.IsWhiteSpace(words[at]))
            {
                at++;
            }

            places[count++] = Trimmed(words, from, at);
        }

        JoinLeads(letters, places[..count]);
        return new WordTokens(letters, places[..Compact(places[..count])]);
    }

    /// <summary>Gets the word of some that is this one; null where none is.</summary>
    internal static string? Find(ReadOnlySpan<char> word, string[] some)
    {
        foreach (var one in some)
        {
            if (word.SequenceEqual(one))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>Says whether some words stand at a place.</summary>
    internal bool Have(string[] words, int at)
    {
        if (at < 0 || at + words.Length > Count)
        {
            return false;
        }

        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (!this[at + i].SequenceEqual(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes some words with a space between them.</summary>
    internal string Join(int first, int last)
    {
        var joined = this[first].ToString();
        for (var i = first + 1; i <= last; i++)
        {
            joined = $"{joined} {this[i]}";
        }

        return joined;
    }

    private static (int From, int To) Trimmed(string words, int from, int to)
    {
        while (from < to && Signs.Contains(words[from], StringComparison.Ordinal))
        {
            from++;
        }

        while (to > from && Signs.Contains(words[to - 1], StringComparison.Ordinal))
        {
            to--;
        }

        return (from, to);
    }

    /// <summary>A sign that stands apart belongs to the number after it: "&gt; 40". There is room for it between the two.</summary>
    private static void JoinLeads(Span<char> letters, Span<(int From, int To)> places)
    {
        for (var i = 0; i + 1 < places.Length; i++)
        {
            var ((from, to), (next, end)) = (places[i], places[i + 1]);
            if (to > from && letters[from..to].Trim(Leads).IsEmpty && end > next && char.IsAsciiDigit(letters[next]))
            {
                letters[from..to].CopyTo(letters[(next - (to - from))..]);
                (places[i], places[i + 1]) = (default, (next - (to - from), end));
            }
        }
    }

    private static int Compact(Span<(int From, int To)> places)
    {
        var count = 0;
        foreach (var place in places)
        {
            if (place.To > place.From)
            {
                places[count++] = place;
            }
        }

        return count;
    }
}
