using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>What all ids do alike: which texts are ids, and how a name becomes one.</summary>
internal static class IdText
{
    internal const int Longest = 200;

    internal static string Read(string? text, string kind) =>
        Fault(text) is { } fault
            ? throw new FormatException($"'{Quoting.Short(text)}' is no {kind} id: {fault}.")
            : text!; // a null text has a fault

    internal static bool TryRead([NotNullWhen(true)] string? text) => Fault(text) is null;

    /// <summary>Makes an id from a name: lower case, accents dropped, every run of other characters one hyphen.</summary>
    internal static string FromName(string? name, string kind, string parameterName)
    {
        Guard.Against.NullOrWhiteSpace(name, parameterName);
        var id = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (char.IsSurrogate(c))
            {
                id.Append(c);
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                && c is not ('\'' or '’' or 'ʼ')
                && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        if (id.Length > Longest)
        {
            id.Length = Longest;
        }

        var text = id.ToString().Trim('-').Normalize(NormalizationForm.FormC);
        return TryRead(text)
            ? text
            : throw new ArgumentException($"No {kind} id can be made from the name '{Quoting.Short(name)}': give one.", parameterName);
    }

    private static string? Fault(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "it is empty";
        }

        if (text.Length > Longest)
        {
            return $"it has {text.Length} characters, and {Longest} is the most";
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                {
                    return $"half a character stands at position {i}";
                }

                i++;
            }
            else if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '+' or '@')
                && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                return $"only letters, digits and - _ . : + @ may stand in an id, and position {i} holds '{Quoting.Short(text.AsSpan(i, 1))}'";
            }
        }

        return null;
    }
}
