using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Changelog;

/// <summary>The form of the changelog: versions, newest first; below them the kinds of change; below those, one line a change.</summary>
internal static partial class ChangelogForm
{
    private const int LongestLine = 160;

    private static readonly string[] Kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

    /// <summary>Tells every line that breaks the form, by its number.</summary>
    public static IReadOnlyList<string> Complaints(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var complaints = lines.Select((line, index) => (Problem: ProblemOf(line), Number: index + 1))
            .Where(found => found.Problem is not null).Select(found => $"line {found.Number} {found.Problem}").ToList();
        if (lines[0] != "# Changelog")
        {
            complaints.Insert(0, "line 1 must be \"# Changelog\"");
        }

        var versions = lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        if (versions is not ["## Unreleased", ..])
        {
            complaints.Add("the first version must be \"## Unreleased\"");
        }

        var dates = versions.Skip(1).Select(version => version.Split(" - ")[^1]).ToList();
        if (!dates.SequenceEqual(dates.OrderDescending(StringComparer.Ordinal)))
        {
            complaints.Add("versions must stand newest first");
        }

        return complaints;
    }

    private static string? ProblemOf(string line) => line switch
    {
        { Length: > LongestLine } => $"is longer than {LongestLine} characters",
        "## Unreleased" => null,
        _ when line.StartsWith("## ", StringComparison.Ordinal) =>
            Version().IsMatch(line) ? null : "must name a version and its day, as in \"## 1.2.3 - 2026-01-31\"",
        _ when line.StartsWith("### ", StringComparison.Ordinal) =>
            Kinds.Contains(line[4..]) ? null : $"must be one of {string.Join(", ", Kinds)}",
        _ when line.StartsWith("- ", StringComparison.Ordinal) =>
            line.EndsWith('.') ? null : "must be a sentence, ending with a full stop",
        _ when line.StartsWith(' ') || line.StartsWith('*') => "must start with \"- \" and hold the whole change",
        _ => null,
    };

    [GeneratedRegex(@"^## \d+\.\d+\.\d+(-[0-9A-Za-z.]+)? - \d{4}-\d{2}-\d{2}$")]
    private static partial Regex Version();
}
