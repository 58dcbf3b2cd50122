using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConflictModel.Views.Tests;

/// <summary>Where things stand in a drawn network.</summary>
internal sealed partial class NetworkDrawing(string svg)
{
    private readonly XElement root = Picture.Read(svg).Root;

    internal (double Width, double Height) Size => root.Attribute("viewBox")!.Value.Split(' ') is var box ? (Number(box[2]), Number(box[3])) : default;

    /// <summary>Gets the boxes with nothing inside them.</summary>
    internal IEnumerable<Box> Actors => Drawn("rect", "actor").Select(Rect);

    /// <summary>Gets the boxes around others.</summary>
    internal IEnumerable<Box> Bodies => Drawn("rect", "body").Select(Rect);

    /// <summary>Gets the pieces of each line, level or upright.</summary>
    internal IEnumerable<Box[]> Lines => Drawn("path", "line").Select(e => Pieces(e.Attribute("d")!.Value).ToArray());

    /// <summary>Gets where each text stands, if letters are no narrower than the narrowest that are common.</summary>
    internal IEnumerable<(string Text, Box Box)> Texts =>
        from e in root.Descendants()
        where e.Name.LocalName == "text"
        let size = (string?)e.Attribute("class") switch { "heading" => 19.0, "name" => 12.5, "word" or "small" => 10.5, _ => 11.5 }
        let width = e.Value.Length * size * 0.45
        let x = Number(e, "x") - ((string?)e.Attribute("text-anchor") == "end" ? width : 0)
        select (e.Value, new Box(x, Number(e, "y") - (size * 0.7), x + width, Number(e, "y")));

    private IEnumerable<XElement> Drawn(string element, string style) =>
        root.Descendants().Where(e => e.Name.LocalName == element && ((string?)e.Attribute("class") ?? "").Split(' ')[0] == style)
            .Where(e => !e.Ancestors().Any(a => (string?)a.Attribute("class") == "legend"));

    private static Box Rect(XElement e) => new(Number(e, "x"), Number(e, "y"), Number(e, "x") + Number(e, "width"), Number(e, "y") + Number(e, "height"));

    private static IEnumerable<Box> Pieces(string path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (Match step in Steps().Matches(path))
        {
            var numbers = Numbers().Matches(step.Groups["numbers"].Value).Select(m => Number(m.Value)).ToArray();
            var (nextX, nextY) = step.Groups["step"].Value switch { "H" => (numbers[0], y), "V" => (x, numbers[0]), _ => (numbers[^2], numbers[^1]) };
            if (step.Groups["step"].Value != "M")
            {
                yield return new Box(Math.Min(x, nextX), Math.Min(y, nextY), Math.Max(x, nextX), Math.Max(y, nextY));
            }

            (x, y) = (nextX, nextY);
        }
    }

    private static double Number(XElement e, string attribute) => Number(e.Attribute(attribute)!.Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<step>[MHVQ])(?<numbers>[^MHVQ]*)")]
    private static partial Regex Steps();

    [GeneratedRegex(@"-?[0-9.]+")]
    private static partial Regex Numbers();

    internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        /// <summary>Asks whether two boxes share more than their edges.</summary>
        internal bool Overlaps(Box other) =>
            Left < other.Right - 0.6 && other.Left < Right - 0.6 && Top < other.Bottom - 0.6 && other.Top < Bottom - 0.6;

        internal bool Holds(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;
    }
}
