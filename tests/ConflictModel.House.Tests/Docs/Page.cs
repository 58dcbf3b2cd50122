using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Docs;

/// <summary>Takes a Markdown page apart: its fences, and the rest.</summary>
internal static partial class Page
{
    /// <summary>Lists the pages: those at the root, and all below <c>docs</c>.</summary>
    public static IReadOnlyList<string> All() =>
        [.. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }.Where(file => File.Exists(Repository.PathOf(file))), .. Repository.Files("*.md", "docs")];

    public static IReadOnlyList<Fence> Fences(string file, string text)
    {
        var fences = new List<Fence>();
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (Opening().Match(lines[index]) is not { Success: true } opening)
            {
                continue;
            }

            var (start, indent) = (index, opening.Groups["indent"].Length);
            do
            {
                index++;
            }
            while (index < lines.Length && !Closes(lines[index], opening.Groups["fence"].Value));

            var inside = lines[(start + 1)..Math.Min(index, lines.Length)].Select(line => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..]);
            fences.Add(new(file, start + 1, indent, opening.Groups["info"].Value.Trim(), string.Join('\n', inside)) { Length = index - start - 1 });
        }

        return fences;
    }

    /// <summary>Gives the page with the text of one of its fences replaced.</summary>
    public static string Replace(string text, Fence fence, string replacement)
    {
        var lines = text.Split('\n').ToList();
        var margin = new string(' ', fence.Indent);
        lines.RemoveRange(fence.Line, fence.Length);
        lines.InsertRange(fence.Line, replacement.Split('\n').Select(line => line.Length == 0 ? line : margin + line));
        return string.Join('\n', lines);
    }

    /// <summary>Gives the page with the lines of its fences blanked, so that what is left is prose, line by line as before.</summary>
    public static string Prose(string text)
    {
        var lines = text.Split('\n');
        foreach (var fence in Fences("", text))
        {
            var end = Math.Min(fence.Line + fence.Length + 1, lines.Length);
            Array.Fill(lines, "", fence.Line - 1, end - fence.Line + 1);
        }

        return string.Join('\n', lines);
    }

    private static bool Closes(string line, string fence) =>
        line.Trim() is var trimmed && trimmed.Length >= fence.Length && trimmed.All(letter => letter == fence[0]);

    [GeneratedRegex(@"^(?<indent> *)(?<fence>`{3,}|~{3,})(?<info>[^`]*)$")]
    private static partial Regex Opening();
}
