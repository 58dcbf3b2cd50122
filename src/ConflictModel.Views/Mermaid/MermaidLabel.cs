using System.Globalization;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Makes texts inert within Mermaid.</summary>
internal static class MermaidLabel
{
    private const double Size = 12;
    internal const double LongestNote = 6000; // some 900 letters
    private const double Longest = 900;

    /// <summary>Writes every sign as its code that could mean something to Mermaid, to Markdown or to a browser.</summary>
    internal static string Of(string clean, double longest = Longest)
    {
        var text = new StringBuilder();
        foreach (var rune in TextWidth.Fit(clean, Size, longest).EnumerateRunes())
        {
            if (rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is ' ' or ',' : !Rune.IsControl(rune))
            {
                text.Append(rune.ToString());
            }
            else
            {
                text.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }

        // The one word that Mermaid's flowcharts read even within quotes: "direction TB".
        return text.Replace("direction", "#100;irection").ToString();
    }
}
