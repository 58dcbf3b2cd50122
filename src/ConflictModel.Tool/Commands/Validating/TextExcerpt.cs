using System.Text;
using ConflictModel.Json;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>Shows what stands at a place of a JSON text, on one line.</summary>
/// <remarks>
/// A line that fits is shown whole. Of a longer one, such as a stream's, which holds a whole item, what is pointed at. Where a line only opens
/// something, what it opens follows: a brace alone tells nobody anything.
/// </remarks>
internal static class TextExcerpt
{
    private const string More = " …";
    private const string Before = "… ";

    internal static string Of(ReadOnlySpan<byte> text, TextPlace place, int width)
    {
        for (var line = 1; line < place.Line; line++)
        {
            text = text[(text.IndexOf((byte)'\n') + 1)..];
        }

        var first = Next(ref text);
        if (first.Trim().Length > width)
        {
            var from = Math.Clamp(place.Column - 1, 0, first.Length - 1);
            return Clipped(first[from..].TrimStart(), first[..from].Trim().Length > 0 ? Before : "", width);
        }

        var shown = new StringBuilder(first.Trim());
        var indent = Indent(first);
        for (var last = first; shown.Length <= width && !text.IsEmpty && IsOpen(first) && (Indent(last) > indent || ReferenceEquals(last, first));)
        {
            last = Next(ref text);
            shown.Append(' ').Append(last.Trim());
        }

        return Clipped(shown.ToString(), "", width);
    }

    private static string Next(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(end < 0 ? text : text[..end]).TrimEnd();
        text = end < 0 ? [] : text[(end + 1)..];
        return line;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool IsOpen(string line) => line.EndsWith('{') || line.EndsWith('[');

    private static string Clipped(string shown, string before, int width)
    {
        if (before.Length + shown.Length <= width)
        {
            return before + shown;
        }

        var length = width - before.Length - More.Length;
        return $"{before}{shown[..(char.IsHighSurrogate(shown[length - 1]) ? length - 1 : length)].TrimEnd()}{More}";
    }
}
