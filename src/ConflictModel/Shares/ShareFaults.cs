using System.Globalization;

namespace ConflictModel;

/// <summary>Says why a text is no share, as far as that can be told.</summary>
internal static class ShareFaults
{
    internal static string Of(string text)
    {
        var lower = text.ToLowerInvariant();
        var joint = lower.IndexOf(" of ", StringComparison.Ordinal);
        if (joint > 0 && Share.TryParse(lower[..joint], out _))
        {
            return $"leave out what it is a share of ('{Quoting.Short(text.AsSpan(joint + 4))}'), and name that by a {nameof(Denominator)}, a part or a link to its whole";
        }

        if (text.Length < 100 && Share.TryReadEnds(lower, out var low, out var high) && high.CompareTo(low) < 0)
        {
            return $"the high ({high}) lies below the low ({low})";
        }

        var last = lower.Split(' ')[^1];
        var percent = last.EndsWith('%');
        return last.Length < 20 && decimal.TryParse(percent ? last[..^1] : last, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (number < 0 || number > (percent ? 100 : 1) || (!percent && number == decimal.Truncate(number)))
                ? number < 0 ? "nothing is less than none of it (0)"
                : !percent && number == decimal.Truncate(number) ? "a number alone may be a count: write a percentage (40%), a fraction (2/5), 'all' or 'none'"
                : "nothing is more than all of it (1, 100%)"
            : "expected words such as 'half', 'about 40%', 'the majority', 'more than two thirds' or 'part', from none (0%) to all (100%), or 'unknown'";
    }
}
