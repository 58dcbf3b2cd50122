namespace ConflictModel.Tool;

/// <summary>Breaks lines at spaces so that they fit a terminal; a list item's further lines stand under its text.</summary>
internal static class TextWrap
{
    private const string TreeSigns = "│├└─ ";

    internal static IEnumerable<string> Lines(string text, int width)
    {
        var indent = Indent(text);
        while (text.Length > width)
        {
            var cut = text.LastIndexOf(' ', width);
            if (cut <= indent.Length)
            {
                break; // one word longer than the line: better whole than broken
            }

            yield return text[..cut];
            text = indent + text[(cut + 1)..];
        }

        yield return text;
    }

    /// <summary>What further lines of an item begin with: two spaces in a list; in a tree, its signs carried on, and two spaces.</summary>
    private static string Indent(string text)
    {
        if (text.StartsWith("- ", StringComparison.Ordinal))
        {
            return "  ";
        }

        var margin = text.TakeWhile(c => TreeSigns.Contains(c)).ToArray();
        var carried = string.Concat(margin.Select(c => c is '│' or '├' ? '│' : ' '));
        return margin.Contains('├') || margin.Contains('└') ? carried + "  " : carried;
    }
}
