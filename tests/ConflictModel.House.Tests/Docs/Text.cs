namespace ConflictModel.House.Tests.Docs;

/// <summary>Text as pages compare it: without a common indent, trailing blanks, or blank lines at either end.</summary>
internal static class Text
{
    public static string Dedent(string text)
    {
        var lines = Repository.Normalize(text).Split('\n').Select(line => line.TrimEnd()).ToList();
        var filled = lines.Where(line => line.Length > 0).ToList();
        var indent = filled.Count == 0 ? 0 : filled.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])).Trim('\n');
    }
}
