namespace ConflictModel;

/// <summary>Says why a text is no estimate, as far as that can be told.</summary>
internal static class EstimateFaults
{
    internal static string Of(string text)
    {
        if (NumberText.TryReadEnds(text, out var low, out var high) && high < low)
        {
            return FormattableString.Invariant($"the high ({high}) lies below the low ({low}). Where a source prints that, keep the cells and leave the number unknown");
        }

        if (text.Length < 200 && text.Split(' ').Any(IsNegative))
        {
            return "a count is 0 or more";
        }

        var joint = text.IndexOf(" of ", StringComparison.Ordinal);
        if (joint > 0 && text[..joint].Split(' ')[^1] is { Length: > 0 } share && share.All(char.IsAsciiDigit))
        {
            return $"a share is a percentage, a fraction or a word ('20% of 5', 'half of 5'), so that '{Quoting.Short(share)} of' may be any";
        }

        if (NumberText.HasTooLarge(text))
        {
            return FormattableString.Invariant($"a number in it is larger than {long.MaxValue}, which is the most that is counted");
        }

        return TryFindBest(text, out var length, out var said) && Estimate.TryParse(text[..length], out var bounds) && NumberText.TryRead(said, out var value)
            && (value < bounds.Least || value > bounds.Greatest)
                ? FormattableString.Invariant($"the best value {value} lies outside its bounds. Where a source prints that, keep the cells and leave the number unknown")
                : "expected a number such as 17, a bound such as 'at least 78' or 'more than 380,000', a range such as 34-56 or '34-56, best 50', a word such as 'dozens', or 'unknown'";
    }

    /// <summary>Finds the best value that stands behind bounds: "34-56, best 50", or as it is told in words, "34-56 (best 50)".</summary>
    internal static bool TryFindBest(string text, out int bounds, out ReadOnlySpan<char> best)
    {
        bounds = text.IndexOf(", best ", StringComparison.Ordinal);
        if (bounds > 0)
        {
            best = text.AsSpan(bounds + 7);
            return true;
        }

        bounds = text.EndsWith(')') ? text.LastIndexOf(" (best ", StringComparison.Ordinal) : -1;
        best = bounds > 0 ? text.AsSpan((bounds + 7)..^1) : default;
        return bounds > 0;
    }

    private static bool IsNegative(string word) => word.Length > 1 && word[0] is '-' or '−' && char.IsAsciiDigit(word[1]);
}
