using System.Globalization;
using System.Text;

namespace ConflictModel.Validation;

/// <summary>Compares spellings of a name written in Latin letters, as transliteration makes them differ.</summary>
/// <remarks>
/// <para>
/// A name is folded word by word: case and accents go, apostrophes too, hyphens part words, and the Arabic article goes (al, el, ul, ad, ar, as,
/// at, an, az, ash). Of each word the consonants stay, doubled ones once, with q and c as k, ph as f, dj as j, and a final h after a vowel
/// dropped; each run of vowels, y and w after a vowel among them, becomes one sign. Only names with one such key are compared, of eight letters
/// or more, without digits, and with a word of five letters or more.
/// </para>
/// <para>
/// Words that differ must have five letters or more each, and vowels that writers put for one another: a for any, e for u (Abdel, Abdul), e, i
/// and y among themselves, o, u and w among themselves. Myaing is not Myaung.
/// </para>
/// </remarks>
internal static class Spelling
{
    private const int Shortest = 8;
    private const int ShortestWord = 5;

    private static readonly string[] Articles = ["al", "el", "ul", "ad", "ar", "as", "at", "an", "az", "ash"];

    /// <summary>Gets what all spellings of a name have in common; null where the name is too short, has digits, or is not in Latin letters.</summary>
    internal static string? KeyOf(string name)
    {
        if (name.Length < Shortest)
        {
            return null;
        }

        var words = Words(name);
        if (words is null || words.Sum(w => w.Length) < Shortest || !words.Exists(w => w.Length >= ShortestWord))
        {
            return null;
        }

        RemoveArticles(words);
        var key = new StringBuilder(name.Length);
        foreach (var word in words)
        {
            key.Append(' ');
            AppendSounds(key, word);
        }

        return key.ToString();
    }

    /// <summary>Says whether two names with one key are spellings of one: in letters, and not in case, accents, spaces and hyphens alone.</summary>
    internal static bool AreOfOne(string one, string other)
    {
        if (Words(one) is not { } words || Words(other) is not { } others || string.Concat(words) == string.Concat(others))
        {
            return false;
        }

        RemoveArticles(words);
        RemoveArticles(others);
        if (words.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] != others[i] && (Math.Min(words[i].Length, others[i].Length) < ShortestWord || !HaveLikeVowels(words[i], others[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static void RemoveArticles(List<string> words) => words.RemoveAll(w => Array.IndexOf(Articles, w) >= 0);

    private static bool HaveLikeVowels(string one, string other)
    {
        List<string> runs = Vowels(one), others = Vowels(other);
        for (var i = 0; i < Math.Min(runs.Count, others.Count); i++)
        {
            var (mine, theirs) = (Colour(runs[i]), Colour(others[i]));
            if (mine != theirs && mine is not 'a' && theirs is not 'a' && !((runs[i] is "e" && theirs is 'u') || (mine is 'u' && others[i] is "e")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets what a run of vowels sounds like: i (also e, ay, ei), u (also o, ou, au), or a.</summary>
    private static char Colour(string run) =>
        run.AsSpan().ContainsAny('i', 'y') ? 'i' : run.AsSpan().ContainsAny('o', 'u', 'w') ? 'u' : run.Contains('a', StringComparison.Ordinal) ? 'a' : 'i';

    private static List<string> Vowels(string word)
    {
        List<string> runs = [];
        var last = '\0';
        var from = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            var sound = i < word.Length ? Sound(word, i, last) : '\0';
            if (last is '*' && sound is not '*')
            {
                runs.Add(word[from..i]);
            }

            from = sound is '*' && last is not '*' ? i : from;
            last = sound;
        }

        return runs;
    }

    private static List<string>? Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (char.IsLetterOrDigit(c))
            {
                return null;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '‘' or 'ʿ' or 'ʾ') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static void AppendSounds(StringBuilder key, string word)
    {
        var last = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var sound = Sound(word, i, last);
            if (sound != last)
            {
                key.Append(sound);
            }

            last = sound;
            i += sound is 'f' && word[i] is 'p' ? 1 : 0; // the h of ph is told with it; the j of dj goes as doubled
        }
    }

    private static char Sound(string word, int at, char last)
    {
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        return word[at] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => '*',
            'y' when last is not '\0' && !IsVowel(next) => '*',
            'w' when last is '*' && !IsVowel(next) => '*',
            'q' or 'c' => 'k',
            'p' when next is 'h' => 'f',
            'd' when next is 'j' => 'j',
            'h' when next is '\0' && last is '*' => '*',
            var c => c,
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
