namespace ConflictModel.Views;

/// <summary>Explains the signs that a picture uses, in two columns.</summary>
/// <param name="signs">For each sign its words, and what writes it around a point.</param>
internal sealed class PictureLegend(IReadOnlyList<(string Words, Action<SvgText> Paint)> signs)
{
    private const double LineHeight = 20;
    private const double ColumnWidth = 380;
    private const double SignWidth = 38;

    internal double Height => signs.Count == 0 ? 0 : (((signs.Count + 1) / 2) * LineHeight) + 14;

    internal void Paint(SvgText svg, string id, double top)
    {
        if (signs.Count == 0)
        {
            return;
        }

        svg.Open("g", ("class", "legend"), ("id", $"{id}-legend"));
        svg.Empty("line", ("class", "grid"), ("x1", PictureFrame.Margin), ("x2", PictureFrame.Width - PictureFrame.Margin), ("y1", top - 10), ("y2", top - 10));
        for (var i = 0; i < signs.Count; i++)
        {
            var (x, y) = (PictureFrame.Margin + (i % 2 * ColumnWidth), top + (i / 2 * LineHeight) + 8);
            svg.Open("g", ("transform", FormattableString.Invariant($"translate({x:0.##} {y:0.##})")));
            signs[i].Paint(svg);
            svg.Close();
            svg.Leaf("text", signs[i].Words, ("class", "quiet"), ("x", x + SignWidth), ("y", y + 4));
        }

        svg.Close();
    }
}
