namespace ConflictModel.Views;

/// <summary>Writes what every picture has: its sizes, title and description, colours, heading, lead, and the notes below.</summary>
/// <param name="svg">What to write to.</param>
/// <param name="id">The id of the picture.</param>
/// <param name="words">Its sentences.</param>
internal sealed class PictureFrame(SvgText svg, string id, PictureWords words)
{
    internal const double Width = 800;
    internal const double Margin = 20;

    /// <summary>Gets how wide what is drawn may be.</summary>
    internal const double Inner = Width - (2 * Margin);

    private const double TextSize = 11.5;
    private const double HeadingSize = 20.5; // strong letters are wider than their 19 pixels
    private const double HeadingHeight = 24;
    private const double LineHeight = 16;
    private const double LeastHeight = 96;
    private const int MostNoteLines = 6;
    private readonly List<string> heading = TextWidth.Wrap(words.Heading, HeadingSize, Inner, 2);
    private readonly List<string> lead = TextWidth.Wrap(words.Lead, TextSize, Inner, 3);
    private readonly List<string> notes = [.. words.Notes.SelectMany(n => TextWidth.Wrap(n, TextSize, Inner, MostNoteLines).Append(""))];

    /// <summary>Gets where the heading and the lead end: what is drawn begins below.</summary>
    internal double Top => 36 + (heading.Count * HeadingHeight) + ((lead.Count - 1) * LineHeight);

    /// <summary>Writes all that comes before what is drawn. The element stays open: <see cref="End"/> closes it.</summary>
    /// <param name="drawnTo">Where the drawing ends, and the notes begin.</param>
    /// <param name="style">The rules that only this kind of picture has.</param>
    /// <param name="definitions">Writes patterns and the like; null where there are none.</param>
    internal void Begin(double drawnTo, string style, Action? definitions = null)
    {
        var height = Math.Max(LeastHeight, drawnTo + (notes.Count * LineHeight));
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("id", id),
            ("viewBox", FormattableString.Invariant($"0 0 {Width} {height:0.##}")),
            ("width", Width),
            ("height", height),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"));
        svg.Leaf("title", words.Heading, ("id", $"{id}-title"));
        svg.Leaf("desc", words.Description, ("id", $"{id}-desc"));
        svg.Open("style").Raw(PictureStyle.Of(id, style)).Close();
        if (definitions is not null)
        {
            svg.Open("defs");
            definitions();
            svg.Close();
        }

        svg.Empty("rect", ("class", "paper"), ("width", Width), ("height", height));
        for (var i = 0; i < heading.Count; i++)
        {
            svg.Leaf("text", heading[i], ("class", "heading"), ("x", Margin), ("y", 38 + (i * HeadingHeight)));
        }

        for (var i = 0; i < lead.Count; i++)
        {
            svg.Leaf("text", lead[i], ("class", "quiet"), ("x", Margin), ("y", 36 + (heading.Count * HeadingHeight) + (i * LineHeight)));
        }
    }

    /// <summary>Writes the notes below what is drawn, and closes the picture.</summary>
    /// <returns>The whole picture.</returns>
    internal string End(double drawnTo)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Length > 0)
            {
                svg.Leaf("text", notes[i], ("class", "quiet"), ("x", Margin), ("y", drawnTo + 12 + (i * LineHeight)));
            }
        }

        return svg.Close().ToString();
    }
}
