using System.Globalization;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Makes texts fit for a picture.</summary>
internal static class Texts
{
    private const char Replacement = '\ufffd';

    /// <summary>Replaces what a picture must not hold: control characters, signs that turn the direction of writing, halves of surrogate pairs.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value switch
            {
                '\t' or '\n' or '\r' => " ",
                0x2028 or 0x2029 or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0xfeff or 0xfffe or 0xffff => Replacement.ToString(),
                _ => Rune.IsControl(rune) ? Replacement.ToString() : rune.ToString(),
            });
        }

        return clean.ToString();
    }

    /// <summary>Keeps a name that runs from right to left from turning the sentence around it.</summary>
    internal static string Isolate(string clean) => HasRightToLeft(clean) ? $"\u2068{clean}\u2069" : clean;

    /// <summary>Asks whether a text starts from the right: by its first letter.</summary>
    internal static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune))
            {
                return true;
            }

            if (Rune.IsLetter(rune))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Names the first dozen of what a note is about, and counts the rest.</summary>
    internal static string Named(IReadOnlyList<string> all)
    {
        const int Most = 12;
        return string.Join("; ", all.Take(Most)) + (all.Count > Most ? $"; and {Counted(all.Count - Most, "more", "more")}" : "");
    }

    internal static string Counted(int count, string word, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? word : plural ?? word + "s")}");

    internal static string List(IEnumerable<string> words, string joint = "and")
    {
        var all = words.ToArray();
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} {joint} {all[^1]}",
        };
    }

    internal static string Sentence(string name, params string[] parts) =>
        Array.Exists(parts, p => p.Length > 0) ? $"{Isolate(name)}: {string.Join("; ", parts.Where(p => p.Length > 0))}." : $"{Isolate(name)}.";

    private static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(IsRightToLeft);

    private static bool IsRightToLeft(Rune rune) => rune.Value
        is (>= 0x0590 and <= 0x08ff) or (>= 0xfb1d and <= 0xfdff) or (>= 0xfe70 and <= 0xfefe) or (>= 0x10800 and <= 0x10fff) or (>= 0x1e800 and <= 0x1efff)
        && Rune.IsLetter(rune);
}
