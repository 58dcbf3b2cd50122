using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ConflictModel;

/// <summary>What all ids do alike: which texts are ids, and how a name becomes one.</summary>
internal static class IdText
{
    internal const int Longest = 200;

    /// <summary>Signs within words that are no letters, among them two that Unicode counts as letters.</summary>
    private static readonly int[] Apostrophes = ['\'', '‘', '’', 'ʼ', 'ʻ', '`'];

    /// <summary>What nearly all ids are made of: whole texts of these need no closer look.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create("-_.:+@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal static string Read(string? text, string kind) =>
        Fault(text) is { } fault
            ? throw new FormatException($"'{Quoting.Short(text)}' is no {kind} id: {fault}.")
            : text!; // a null text has a fault

    internal static bool TryRead([NotNullWhen(true)] string? text) => Fault(text) is null;

    /// <summary>Makes an id from a name: lower case, accents of Latin letters and vowel points dropped, every run of other characters one hyphen.</summary>
    internal static string FromName(string? name, string kind, string parameterName)
    {
        Guard.Against.NullOrWhiteSpace(name, parameterName);
        var text = Fold(name, Longest);
        return TryRead(text)
            ? text
            : throw new ArgumentException($"No {kind} id can be made from the name '{Quoting.Short(name)}': give one.", parameterName);
    }

    /// <summary>Writes a name so that names that differ in case, accents or punctuation alone are the same; empty where it has no letter and no digit.</summary>
    internal static string Fold(string name, int longest = int.MaxValue)
    {
        var id = new StringBuilder(name.Length);
        foreach (var rune in Composed(name).EnumerateRunes())
        {
            if (id.Length + rune.Utf16SequenceLength > longest)
            {
                break; // between characters, never within one
            }

            if (Apostrophes.Contains(rune.Value))
            {
                continue;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                id.Append(Plain(rune));
            }
            else if (IsMark(rune))
            {
                // Accents and vowel points go; elsewhere a mark is part of how the word is spelt.
                if (id.Length > 0 && id[^1] != '-' && !char.IsAsciiLetter(id[^1]) && !IsVowelPoint(rune))
                {
                    id.Append(rune.ToString());
                }
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-');
    }

    /// <summary>Composes letters and their accents; a text with half a character in it stays as it is, since nothing can be composed of that.</summary>
    private static string Composed(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return name;
            }
        }

        return name.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Writes a letter in lower case, and a Latin one without its accents: in other scripts, what looks like an accent makes another letter.</summary>
    private static string Plain(Rune letter)
    {
        var lower = Rune.ToLowerInvariant(letter).ToString();
        var parts = lower.Normalize(NormalizationForm.FormD);
        return char.IsAsciiLetter(parts[0]) ? char.ToLowerInvariant(parts[0]).ToString() : lower;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsVowelPoint(Rune rune) => rune.Value is (>= 0x0591 and <= 0x05C7) or (>= 0x064B and <= 0x065F) or 0x0670;

    private static string? Fault(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "it is empty";
        }

        if (text.Length > Longest)
        {
            return TooLong(text);
        }

        var unusual = text.AsSpan().IndexOfAnyExcept(Usual);
        return unusual < 0 ? null : FaultFrom(text, unusual);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // so that no usual id pays for the making of a sentence
    private static string? FaultFrom(string text, int first)
    {
        for (var i = first; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return $"half a character stands at position {i}";
            }

            if (!Rune.IsLetterOrDigit(rune) && !IsMark(rune) && rune.Value is not ('-' or '_' or '.' or ':' or '+' or '@'))
            {
                return $"only letters, digits and - _ . : + @ may stand in an id, and position {i} holds '{Quoting.Short(rune.ToString())}'";
            }

            i += rune.Utf16SequenceLength;
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string TooLong(string text) => $"it has {text.Length} characters, and {Longest} is the most";
}
