namespace ConflictModel.Validation;

/// <summary>Reads cardinal numbers spelled out in English: "forty", "twenty-one", "a hundred and two", "two dozen", "half a dozen", "three thousand".</summary>
/// <remarks>Reads as far as the words make one number: "two three" are two numbers. Ordinals and fractions are none.</remarks>
internal static class NumberWords
{
    private const int Hundred = 100, Dozen = 12;

    /// <summary>Says by how much a word after a number multiplies it: 12 for "dozen", 1,000 for "thousand"; 1 for any other word.</summary>
    internal static long Times(ReadOnlySpan<char> word) => word switch
    {
        "dozen" => Dozen,
        "hundred" => Hundred,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => 1,
    };

    /// <summary>Says whether a word, in small letters, is one of a number spelled out.</summary>
    internal static bool IsOne(ReadOnlySpan<char> word) => Small(word) > 0 || Times(word) > 1;

    /// <summary>Reads the number that begins at a word, and says how many words it takes; false where none begins there.</summary>
    /// <param name="words">The words in small letters, without the signs around them.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="number">The number.</param>
    /// <param name="taken">How many words it takes.</param>
    internal static bool TryRead(in WordTokens words, int at, out long number, out int taken)
    {
        (number, taken) = (0, 0);
        if (ReadHalfDozen(words, at, out taken))
        {
            number = Dozen / 2;
            return true;
        }

        var i = at;
        long whole = 0, part = 0, scale = long.MaxValue;
        if (words[i] is "a" or "an" && i + 1 < words.Count && Times(words[i + 1]) > 1)
        {
            (part, i) = (1, i + 1);
        }

        for (; i < words.Count; i++)
        {
            var word = words[i];
            if (word is "and" && i > at && Times(words[i - 1]) is >= Hundred && i + 1 < words.Count && Below(words[i + 1]) is > 0)
            {
                continue;
            }

            if (Below(word) is > 0 and var small && Fits(part, small))
            {
                part += small;
            }
            else if (word is "dozen" && part < Hundred)
            {
                (part, i) = (Math.Max(part, 1) * Dozen, i + 1);
                break;
            }
            else if (word is "hundred" && part is > 0 and < Hundred)
            {
                part *= Hundred;
            }
            else if (Times(word) is > Hundred and var times && times < scale && part > 0)
            {
                (whole, part, scale) = (whole + (part * times), 0, times);
            }
            else
            {
                break;
            }
        }

        (number, taken) = (whole + part, i - at);
        return number > 0;
    }

    /// <summary>"Half a dozen", "a half dozen", "half-dozen".</summary>
    private static bool ReadHalfDozen(in WordTokens words, int at, out int taken)
    {
        var i = at < words.Count - 1 && words[at] is "a" ? at + 1 : at;
        taken = words[i] is "half-dozen" ? i - at + 1
            : words[i] is not "half" ? 0
            : i + 1 < words.Count && words[i + 1] is "dozen" ? i - at + 2
            : i + 2 < words.Count && words[i + 1] is "a" && words[i + 2] is "dozen" ? i - at + 3
            : 0;
        return taken > 0;
    }

    /// <summary>Reads a number below a hundred in one word: "forty", "twenty-one"; 0 where it is none.</summary>
    private static int Below(ReadOnlySpan<char> word)
    {
        if (Small(word) is > 0 and var number)
        {
            return number;
        }

        var hyphen = word.IndexOf('-');
        return hyphen > 0 && Small(word[..hyphen]) is >= 20 and var tens && Small(word[(hyphen + 1)..]) is > 0 and < 10 and var ones ? tens + ones : 0;
    }

    /// <summary>"Twenty one" and "two hundred ten" are one number, "ten two" is not.</summary>
    private static bool Fits(long part, int small) =>
        part % Hundred is var rest && (rest == 0 || (rest >= 20 && rest % 10 == 0 && small < 10));

    /// <summary>Reads a number below a hundred that is one word without a hyphen; 0 where it is none.</summary>
    private static int Small(ReadOnlySpan<char> word) => word switch
    {
        "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8, "nine" => 9, "ten" => 10,
        "eleven" => 11, "twelve" => 12, "thirteen" => 13, "fourteen" => 14, "fifteen" => 15, "sixteen" => 16, "seventeen" => 17, "eighteen" => 18, "nineteen" => 19,
        "twenty" => 20, "thirty" => 30, "forty" => 40, "fifty" => 50, "sixty" => 60, "seventy" => 70, "eighty" => 80, "ninety" => 90,
        _ => 0,
    };
}
