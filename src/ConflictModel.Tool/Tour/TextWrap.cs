namespace ConflictModel.Tool.Tour;

/// <summary>Breaks lines at spaces so that they fit a terminal; a list item's further lines stand under its text.</summary>
internal static class TextWrap
{
    internal static IEnumerable<string> Lines(string text, int width)
    {
        var indent = text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("  ", StringComparison.Ordinal) ? "  " : "";
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
}
