using System.Globalization;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Writes SVG: elements with attributes, and texts made inert.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    internal SvgText Open(string element, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(element, attributes).Append(">\n");
        open.Push(element);
        return this;
    }

    internal SvgText Close()
    {
        Indent(open.Count - 1).Append("</").Append(open.Pop()).Append(">\n");
        return this;
    }

    internal SvgText Empty(string element, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(element, attributes).Append("/>\n");
        return this;
    }

    /// <summary>Writes an element that holds a text alone.</summary>
    internal SvgText Leaf(string element, string content, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(element, attributes).Append('>');
        Escape(content);
        text.Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Writes an element that holds a sentence as its title.</summary>
    internal SvgText Titled(string element, string title, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(element, attributes).Append("><title>");
        Escape(title);
        text.Append("</title></").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Writes a line of text that begins at the left, whichever way its letters run. A sentence of ours around an isolated name runs from the left.</summary>
    internal SvgText Line(string content, string style, double x, double y) =>
        Texts.IsRightToLeft(content) && !content.Contains('\u2068')
            ? Leaf("text", content, ("class", style), ("x", x), ("y", y), ("direction", "rtl"), ("unicode-bidi", "isolate"), ("text-anchor", "end")) // from the right, "end" is the left side
            : Leaf("text", content, ("class", style), ("x", x), ("y", y));

    /// <summary>Writes two texts side by side, the first one strong, with a sentence as their title.</summary>
    internal SvgText Label(string strong, string quiet, string title, double x, double y, string anchor)
    {
        Start("text", [("class", "halo"), ("x", x), ("y", y), ("text-anchor", anchor)]).Append("><title>");
        Escape(title);
        text.Append("</title>");
        Part("strong", strong);
        Part("quiet", strong.Length > 0 && quiet.Length > 0 ? $"  ·  {quiet}" : quiet);
        text.Append("</text>\n");
        return this;

        void Part(string style, string content)
        {
            if (content.Length > 0)
            {
                text.Append("<tspan class=\"").Append(style).Append("\">");
                Escape(content);
                text.Append("</tspan>");
            }
        }
    }

    /// <summary>Writes a text of our own as it stands.</summary>
    internal SvgText Raw(string own)
    {
        text.Append(own);
        return this;
    }

    public override string ToString() => text.ToString();

    private StringBuilder Start(string element, ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Indent(open.Count).Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            text.Append(' ').Append(name).Append("=\"");
            Escape(value is double number ? number.ToString("0.##", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            text.Append('"');
        }

        return text;
    }

    private StringBuilder Indent(int depth) => text.Append(' ', depth * 2);

    private void Escape(string content)
    {
        foreach (var rune in content.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                0xfffe or 0xffff => text.Append('\ufffd'),
                _ => Rune.IsControl(rune) ? text.Append('\ufffd') : text.Append(rune.ToString()),
            };
        }
    }
}
