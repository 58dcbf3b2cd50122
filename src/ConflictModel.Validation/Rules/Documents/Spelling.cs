using System.Globalization;
using System.Text;

namespace ConflictModel.Validation;

/// <summary>Compares spellings of a name written in Latin letters, as transliteration makes them differ.</summary>
/// <remarks>
/// A name is folded word by word: case and accents go, apostrophes and hyphens part words, the Arabic article (al, el, ul, ad, ar, as, at, an, az, ash, with a hyphen or before a word)
/// goes. Of each word the consonants stay, doubled ones once, q and c as k, ph as f, dj as j, a final h after a vowel dropped; each run of
/// vowels, y and w after a vowel among them, becomes one sign. Names are alike where all of that is the same. A name counts only from eight letters
/// on, without digits, and with a word of five letters or more.
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

        var key = new StringBuilder(name.Length);
        foreach (var word in words)
        {
            if (!(words.Count > 1 && Array.IndexOf(Articles, word) >= 0))
            {
                key.Append(key.Length > 0 ? " " : "");
                AppendSounds(key, word);
            }
        }

        return key.ToString();
    }

    /// <summary>Says whether two spellings with one key differ in letters, and not in case, accents, spaces and hyphens alone.</summary>
    internal static bool Differ(string one, string other) =>
        Words(one) is { } words && Words(other) is { } others && string.Concat(words) != string.Concat(others);

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
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var sound = word[i] switch
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
            if (sound != last)
            {
                key.Append(sound);
            }

            last = sound;
            if ((sound is 'f' && word[i] is 'p') || (sound is 'j' && word[i] is 'd'))
            {
                i++;
            }
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
