using System.Globalization;
using NodaTime.Text;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>The rules for whether a truce is in force, as a command line names them.</summary>
internal static class TruceRuleChoice
{
    private const string Threshold = "violence-below:";

    /// <summary>The rules that need no more than their name: one line for each further one.</summary>
    private static readonly Dictionary<string, TruceRule> Named = new(StringComparer.Ordinal)
    {
        ["declared-end"] = TruceRule.DeclaredEnd,
        ["term"] = TruceRule.Term,
        ["latest-report"] = TruceRule.LatestReport,
    };

    /// <summary>Gets the names there are, as help and messages tell them.</summary>
    internal static string Names => $"{string.Join(", ", Named.Keys)} or {Threshold}KILLED/LENGTH (such as {Threshold}25/P1Y)";

    internal static bool TryParse(string text, out TruceRule rule)
    {
        rule = TruceRule.DeclaredEnd;
        if (Named.TryGetValue(text, out var named))
        {
            rule = named;
            return true;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!text.StartsWith(Threshold, StringComparison.Ordinal) || slash < 0
            || !long.TryParse(text.AsSpan(Threshold.Length..slash), NumberStyles.None, CultureInfo.InvariantCulture, out var killed) || killed < 1
            || PeriodPattern.Roundtrip.Parse(text[(slash + 1)..]) is not { Success: true, Value: var within })
        {
            return false;
        }

        try
        {
            rule = TruceRule.ViolenceBelow(killed, within);
            return true;
        }
        catch (ArgumentException)
        {
            return false; // a length of hours, or of nothing
        }
    }
}
