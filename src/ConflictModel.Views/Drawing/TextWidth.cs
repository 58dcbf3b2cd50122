using System.Globalization;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Judges how wide a text will be, without knowing the reader's font, and breaks it into lines.</summary>
internal static class TextWidth
{
    private const string Narrow = "iljtfrI.,:;'|!()[]‘’“” ";
    private const string Wide = "mwMW—…@%";

    internal static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width * size;
    }

    /// <summary>Breaks a text between words into a number of lines at most; what does not fit ends in "…".</summary>
    internal static List<string> Wrap(string text, double size, double width, int mostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Of(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
            if (lines.Count > mostLines)
            {
                break; // a hostile text of a thousand words needs no more than is shown
            }
        }

        lines.Add(line);
        if (lines.Count > mostLines)
        {
            lines[mostLines - 1] += " …";
            lines.RemoveRange(mostLines, lines.Count - mostLines);
        }

        return lines.ConvertAll(l => Fit(l, size, width));
    }

    /// <summary>Cuts a text to a width, between whole characters as readers see them.</summary>
    internal static string Fit(string text, double size, double width)
    {
        if (Of(text, size) <= width)
        {
            return text;
        }

        var room = width - Of("…", size);
        var fitting = new StringBuilder();
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            var element = elements.GetTextElement();
            room -= Of(element, size);
            if (room < 0)
            {
                break;
            }

            fitting.Append(element.Length > 16 ? element[..1] : element); // no letter carries so many marks but to do harm
        }

        var opened = fitting.ToString();
        return opened.TrimEnd(' ', '…') + "…" + (opened.Count(c => c == '\u2068') > opened.Count(c => c == '\u2069') ? "\u2069" : "");
    }

    private static double Of(Rune rune) => rune.Value switch
    {
        < 0x2000 when Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.34,
        < 0x2100 when Wide.Contains((char)rune.Value, StringComparison.Ordinal) => 0.92,
        >= 0x1100 and <= 0x115f or >= 0x2e80 and <= 0xd7ff or >= 0xf900 and <= 0xfaff or >= 0xff00 and <= 0xff60 or >= 0x1f300 => 1.05,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter => 0.68,
            _ => 0.57,
        },
    };
}
