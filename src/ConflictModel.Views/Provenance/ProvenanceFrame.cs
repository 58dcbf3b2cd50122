namespace ConflictModel.Views;

/// <summary>Where a box is drawn, and the lines of text within it.</summary>
internal sealed class ProvenanceFrame
{
    internal const double TextSize = 11.5;
    private const double NameSize = 13;
    private const double LineHeight = 14.5;
    private const double Inset = 8;
    private const int MostNameLines = 4;
    private const int MostDetailLines = 3;
    private const double TagWidth = 16;

    internal ProvenanceFrame(ProvenanceBox box, double left, double width)
    {
        (Box, Left, Width) = (box, left, width);
        if (box.Kind is ProvenanceKind.Passage)
        {
            Height = 6;
            return;
        }

        var room = width - (2 * Inset);
        var isClaim = box.Kind is ProvenanceKind.Claim;
        Add(box.Name, isClaim ? box.IsFaded ? "quiet" : "said" : "name", isClaim ? TextSize : NameSize, room, MostNameLines);
        foreach (var detail in box.Details)
        {
            Add(detail, "quiet", TextSize, room, MostDetailLines);
        }

        if (box.SpeaksForItself)
        {
            Add("names nobody: its own word", "quiet", TextSize, room, 2);
        }

        if (box.Party.Length > 0)
        {
            Party = Lines.Count;
            Add($"party: {box.Party}", "tag", TextSize, room - TagWidth, MostDetailLines + 1);
        }

        if (box.Circle > 0)
        {
            Circle = Lines.Count;
            Add($"in circle {box.Circle}", "tag", TextSize, room - TagWidth, 1);
        }

        Height = (Lines.Count * LineHeight) + 11;
    }

    internal ProvenanceBox Box { get; }

    internal double Left { get; }

    internal double Width { get; }

    internal double Height { get; }

    internal double Top { get; set; }

    internal double Middle => Top + (Height / 2);

    internal List<(string Text, string Style)> Lines { get; } = [];

    /// <summary>Gets the line at which the mark of a party stands; null where there is none.</summary>
    internal int? Party { get; }

    /// <summary>Gets the line at which the mark of a circle stands; null where there is none.</summary>
    internal int? Circle { get; }

    /// <summary>Gets where a line of text begins.</summary>
    internal (double X, double Y) Of(int line) =>
        (Left + Inset + (Lines[line].Style == "tag" ? TagWidth : 0), Top + 15 + (line * LineHeight));

    private void Add(string text, string style, double size, double room, int most) =>
        Lines.AddRange(TextWidth.Wrap(text, size, room, most).Select(l => (l, style)));
}
