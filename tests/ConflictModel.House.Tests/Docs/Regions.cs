using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The named regions of source files, which pages quote.</summary>
internal static partial class Regions
{
    /// <summary>Finds every region of a file; regions within regions are theirs and the outer one's, without the marks.</summary>
    public static IEnumerable<(string Name, string Text)> In(string source)
    {
        var open = new Stack<(string Name, List<string> Lines)>();
        foreach (var line in source.Split('\n'))
        {
            if (Start().Match(line) is { Success: true } start)
            {
                open.Push((start.Groups["name"].Value, []));
            }
            else if (End().IsMatch(line) && open.TryPop(out var closed))
            {
                yield return (closed.Name, Text.Dedent(string.Join('\n', closed.Lines)));
            }
            else
            {
                foreach (var (_, lines) in open)
                {
                    lines.Add(line);
                }
            }
        }
    }

    /// <summary>Finds the regions of all source files that pages may quote, with the file of each.</summary>
    public static IReadOnlyList<(string Name, string File, string Text)> All() =>
    [
        .. Repository.Files("*.cs", "tests", "docs/samples", "src")
            .SelectMany(file => In(Repository.Read(file)).Select(region => (region.Name, file, region.Text))),
    ];

    /// <summary>Tells the names that more than one region bears.</summary>
    public static IReadOnlyList<string> Repeated(IEnumerable<(string Name, string File, string Text)> regions) =>
    [
        .. regions.GroupBy(region => region.Name).Where(group => group.Count() > 1)
            .Select(group => $"region {group.Key} stands in {string.Join(" and in ", group.Select(region => region.File))}"),
    ];

    [GeneratedRegex(@"^\s*#region\s+(?<name>\S.*?)\s*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*#endregion\b")]
    private static partial Regex End();
}
