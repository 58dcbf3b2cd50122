namespace ConflictModel.Validation;

/// <summary>Tells words that say that nothing is known from words that say none.</summary>
internal static class NothingKnown
{
    private static readonly string[] Unknown =
    [
        "none reported", "none were reported", "none was reported", "no casualties were reported", "no casualties have been reported", "no casualties reported",
        "no deaths were reported", "no deaths have been reported", "no deaths reported", "no fatalities were reported", "no fatalities reported", "no injuries were reported",
        "no injuries reported", "no reports of", "no immediate reports", "no information", "no immediate word", "no word on", "no data", "no figures", "no details",
        "not known", "unknown", "unclear", "not clear", "not reported", "not available", "not given", "not immediately known", "could not be verified",
    ];

    private static readonly string[] Zero =
    [
        "nobody", "no one", "no-one", "zero", "none of", "none was killed", "none were killed", "without casualties", "no casualties", "no deaths", "no fatalities", "no injuries",
        "no losses", "no civilians", "no soldiers", "no fighters", "caused no", "unharmed", "unhurt",
    ];

    // Codes that datasets print for a cell without a value.
    private static readonly string[] Missing = ["-9", "-99", "-999", "-9999", "na", "n/a", "nan", "null", ".", "-", "–", "?", "unknown", "none reported", "missing"];

    /// <summary>Says whether words tell that nothing was reported or is known, and nowhere that there were none.</summary>
    internal static bool IsSaidBy(string words)
    {
        if (words.Length == 0 || !Array.Exists(Unknown, u => words.Contains(u, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var rest = Array.FindAll(Unknown, u => words.Contains(u, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(u => u.Length)
            .Aggregate(words, (left, u) => left.Replace(u, "|", StringComparison.OrdinalIgnoreCase));
        return !Array.Exists(Zero, z => rest.Contains(z, StringComparison.OrdinalIgnoreCase)) && !HasZero(rest);
    }

    /// <summary>Says whether a cell is blank or holds a code for a missing value.</summary>
    internal static bool IsPrintedIn(string text) =>
        string.IsNullOrWhiteSpace(text) || Array.Exists(Missing, m => text.AsSpan().Trim().Equals(m, StringComparison.OrdinalIgnoreCase)) || IsSaidBy(text);

    /// <summary>A zero that stands alone is a number; that of 20 or 0.5 is not.</summary>
    private static bool HasZero(string words)
    {
        for (var i = words.IndexOf('0', StringComparison.Ordinal); i >= 0; i = words.IndexOf('0', i + 1))
        {
            if (!IsNumeral(words, i - 1) && !IsNumeral(words, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumeral(string words, int at) => at >= 0 && at < words.Length && (char.IsLetterOrDigit(words[at]) || words[at] is '.' or ',' or ':');
}
