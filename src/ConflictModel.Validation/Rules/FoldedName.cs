using System.Globalization;
using System.Text;

namespace ConflictModel.Validation;

/// <summary>Folds a name to what two spellings of it have in common: case, diacritics, apostrophes, hyphens and spaces do not count.</summary>
/// <remarks>Letters of other scripts stay as they are. A name without a letter or digit stays whole.</remarks>
internal static class FoldedName
{
    internal static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        if (Ascii.IsValid(name))
        {
            foreach (var c in name)
            {
                if (char.IsAsciiLetterOrDigit(c))
                {
                    folded.Append(char.ToLowerInvariant(c));
                }
            }

            return folded.Length > 0 ? folded.ToString() : name.Trim();
        }

        foreach (var letter in string.Concat(name.EnumerateRunes()).Normalize(NormalizationForm.FormD).EnumerateRunes()) // halves of letters become one sign
        {
            if (Rune.IsLetterOrDigit(letter) && Rune.GetUnicodeCategory(letter) is not UnicodeCategory.ModifierLetter)
            {
                folded.Append(Rune.ToLowerInvariant(letter));
            }
        }

        return folded.Length > 0 ? folded.ToString() : name.Trim();
    }
}
