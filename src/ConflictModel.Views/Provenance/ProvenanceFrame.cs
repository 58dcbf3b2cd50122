namespace ConflictModel.Views;

/// <summary>Where a box is drawn, and the lines of text within it.</summary>
internal sealed class ProvenanceFrame
{
    private const double TextSize = 11.5;
    private const double NameSize = 13;
    private const double LineHeight = 14.5;
    private const double Inset = 8;
    private const double RelayInset = 6;
    private const int MostNameLines = 3;
    private const int MostDetailLines = 3;
    private const double SignWidth = 15;
    private const double LetterWidth = 20;
    private const double EntryGap = 8;
    private readonly List<FrameLine> lines = [];
    private readonly List<FrameEntry> entries = [];
    private double filled = 4;

    internal ProvenanceFrame(ProvenanceBox box, double left, double width, bool hasLetter)
    {
        (Box, Left, Width) = (box, left, width);
        if (box.Kind is ProvenanceKind.Passage)
        {
            Height = 6;
            return;
        }

        foreach (var entry in box.Entries)
        {
            Add(entry, hasLetter);
        }

        var room = width - (2 * Inset);
        if (box.Name.Length > 0)
        {
            var isRelay = box.Kind is ProvenanceKind.Relay;
            Add(box.Name, isRelay ? "said" : "name", isRelay ? TextSize : NameSize, room - (hasLetter ? LetterWidth : isRelay ? 2 * (RelayInset - Inset) : 0), MostNameLines, isRelay ? RelayInset : Inset);
        }

        filled += box.Entries.Count > 0 && box.Details.Count > 0 ? EntryGap : 0;

        foreach (var detail in box.Details)
        {
            Add(detail, "quiet", TextSize, room, MostDetailLines);
        }

        PartyAt = box.Party.Length > 0 ? AddSign(box.Party.StartsWith("possibly", StringComparison.Ordinal) ? "possibly a party to it" : "a party to it", room) : null;
        CircleAt = box.Circle > 0 ? AddSign($"in circle {box.Circle}", room) : null;
        Height = filled + 8;
    }

    internal ProvenanceBox Box { get; }

    internal double Left { get; }

    internal double Width { get; }

    internal double Height { get; }

    internal double Top { get; set; }

    internal double Middle => Top + (Height / 2);

    /// <summary>Gets the lines of text that stand outside entries.</summary>
    internal IReadOnlyList<FrameLine> Lines => lines;

    /// <summary>Gets the claims, each with its lines.</summary>
    internal IReadOnlyList<FrameEntry> Entries => entries;

    /// <summary>Gets how far below the top the mark of a party stands; null where there is none.</summary>
    internal double? PartyAt { get; }

    /// <summary>Gets how far below the top the mark of a circle stands; null where there is none.</summary>
    internal double? CircleAt { get; }

    private void Add(ClaimEntry entry, bool hasLetter)
    {
        filled += entries.Count > 0 ? EntryGap : 0;
        var start = filled;
        var written = lines.Count;
        var room = Width - (2 * Inset) - (entries.Count == 0 && hasLetter ? LetterWidth : 0);
        Add(entry.Text, entry.IsFaded ? "quiet" : "said", TextSize, room, MostNameLines);
        foreach (var detail in entry.Details)
        {
            Add(detail, "quiet", TextSize, Width - (2 * Inset), MostDetailLines);
        }

        entries.Add(new FrameEntry(entry, start, filled, [.. lines.Skip(written)]));
        lines.RemoveRange(written, lines.Count - written);
    }

    private double AddSign(string words, double room)
    {
        Add(words, "tag", TextSize, room - SignWidth, 2, Inset + SignWidth);
        return lines[^1].Below;
    }

    private void Add(string text, string style, double size, double room, int most, double indent = Inset)
    {
        foreach (var line in TextWidth.Wrap(text, size, room, most))
        {
            lines.Add(new FrameLine(line, style, indent, filled + 12));
            filled += LineHeight;
        }
    }
}
