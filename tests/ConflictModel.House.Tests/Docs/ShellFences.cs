using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Docs;

/// <summary>Which shell commands on the pages are run, and by what.</summary>
internal static partial class ShellFences
{
    /// <summary>Gets the fences that something else runs: the name, and what runs it.</summary>
    public static Dictionary<string, string> RunElsewhere { get; } = new()
    {
        ["benchmark"] = "Every benchmark runs once in .ci/run, by the same program.",
        ["docs"] = "The site is built and looked at in .ci/run, by the same script.",
        ["install"] = "A project with the packages is built by .ci/run, which installs the same ones.",
        ["pack"] = "The packages are made in .ci/run by the same command.",
        ["samples"] = "Each program is run by .ci/run, by the same command.",
        ["check"] = "The whole of .ci/run, which every change goes through.",
    };

    /// <summary>Reads from <c>.ci/run</c> the names of the README's fences that it takes and runs.</summary>
    public static IReadOnlySet<string> RunBy(string script) =>
        Call().Matches(script).Select(match => match.Groups["name"].Value).ToHashSet();

    [GeneratedRegex(@"(?<!#[^\n]*)\breadme_fence (?<name>[a-z][a-z0-9-]*)")]
    private static partial Regex Call();
}
