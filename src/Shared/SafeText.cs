using System.Globalization;
using System.Text;

// Compiled into each assembly that shows texts of records to people, so that all of them show them in one way.
namespace ConflictModel;

/// <summary>Shows a text so that it can neither forge a line, nor turn the direction of writing, nor drive a terminal.</summary>
internal static class SafeText
{
    internal static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSuspect(text[i]))
            {
                return Escaped(text);
            }
        }

        return text;
    }

    /// <summary>Shows a text of several lines, each made safe; the breaks between them stay.</summary>
    internal static string OfLines(string text) => string.Join('\n', text.Split('\n').Select(Of));

    private static bool IsSuspect(char c) => char.IsControl(c) || char.IsSurrogate(c) || (c > '\u007f' && IsHostile(new Rune(c)));

    private static string Escaped(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(shown, text[i]);
                i++;
                continue;
            }

            if (IsHostile(rune))
            {
                Append(shown, rune.Value);
            }
            else
            {
                shown.Append(rune.ToString());
            }

            i += rune.Utf16SequenceLength;
        }

        return shown.ToString();
    }

    /// <summary>Controls, breaks of line, and format characters; those that join letters (U+200C, U+200D) are part of how Persian and Hindi are spelt.</summary>
    private static bool IsHostile(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x00ad or 0x200c or 0x200d),
        _ => false,
    };

    private static void Append(StringBuilder shown, int code) =>
        shown.Append(code > 0xffff ? "\\U" : "\\u").Append(code.ToString(code > 0xffff ? "x8" : "x4", CultureInfo.InvariantCulture));
}
