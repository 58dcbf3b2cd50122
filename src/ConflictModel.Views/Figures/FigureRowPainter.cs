namespace ConflictModel.Views;

/// <summary>Draws one figure: at the left by whose account, at the right the number in words, the number on the axis, and why it does not count.</summary>
internal sealed class FigureRowPainter
{
    internal const double PlotLeft = 282;
    internal const double PlotRight = PictureFrame.Width - PictureFrame.Margin - 8;
    private const double GutterWidth = 240;
    private const double NameSize = 13;
    private const double TextSize = 11.5;
    private const double NumberSize = 13.4; // strong letters are wider
    private const double LineHeight = 15;
    private const double PlotWidth = PlotRight - PlotLeft + 8;
    private const double Half = 4;
    private readonly FigureRow row;
    private readonly bool isDrawn;
    private readonly List<string> speaker;
    private readonly List<string> account;
    private readonly List<string> label;
    private readonly string aside;
    private readonly List<string> reason;

    internal FigureRowPainter(FigureRow row)
    {
        this.row = row;
        isDrawn = row.Number.Least is not null || row.Number.Greatest is not null || row.Number.Best is not null;
        speaker = TextWidth.Wrap(row.Speaker, NameSize, GutterWidth, 2);
        account = [.. row.Account.SelectMany(l => TextWidth.Wrap(l, TextSize, GutterWidth, 2))];
        label = TextWidth.Wrap(row.Label, NumberSize, PlotWidth, 2);
        var room = PlotWidth - TextWidth.Of(label[^1], NumberSize) - TextWidth.Of("  ·  ", TextSize);
        var isBeside = TextWidth.Of(row.Aside, TextSize) <= room;
        aside = isBeside ? row.Aside : "";
        var below = string.Join(" · ", new[] { isBeside ? "" : row.Aside, row.Reason }.Where(t => t.Length > 0));
        reason = below.Length == 0 ? [] : TextWidth.Wrap(below, TextSize, PlotWidth, 3);
        Height = Math.Max((speaker.Count + account.Count) * LineHeight, BarAt + (isDrawn ? 9 : -14) + (reason.Count * LineHeight)) + 12;
    }

    internal double Height { get; }

    internal FigureRow Row => row;

    /// <summary>Gets how far below its top the row's sign stands.</summary>
    internal double BarAt => (label.Count * LineHeight) + 12;

    internal void Paint(SvgText svg, NumberAxis axis, double top)
    {
        var styles = new List<string> { row.Fate is FigureFate.Counted ? "counted" : "faded" };
        styles.AddRange(row.IsDisputed ? ["disputed"] : []);
        styles.AddRange(row.IsInWords ? ["inwords"] : []);
        svg.Open("g", ("class", string.Join(' ', styles)));
        svg.Leaf("title", row.Sentence);
        var y = top + 14;
        foreach (var (line, style) in speaker.Select(s => (s, "name")).Concat(account.Select(a => (a, "quiet"))))
        {
            svg.Line(line, style, PictureFrame.Margin, y);
            y += LineHeight;
        }

        PaintNumber(svg, axis, top);
        svg.Close();
    }

    private void PaintNumber(SvgText svg, NumberAxis axis, double top)
    {
        var painter = new EstimatePainter(svg, axis);
        var y = top + BarAt;
        var start = painter.StartOf(row.Number) ?? PlotLeft;
        var widest = label.Select((l, i) => TextWidth.Of(l, NumberSize) + (i == label.Count - 1 && aside.Length > 0 ? TextWidth.Of($"  ·  {aside}", TextSize) : 0)).Max();
        var x = Math.Max(PlotLeft, Math.Min(start - 4, PlotLeft + PlotWidth - widest));
        for (var i = 0; i < label.Count; i++)
        {
            var (strong, quiet) = row.Fate is FigureFate.Counted ? (label[i], "") : ("", label[i]);
            quiet = string.Join("  ·  ", new[] { quiet, i == label.Count - 1 ? aside : "" }.Where(t => t.Length > 0));
            svg.Label(strong, quiet, row.Sentence, x, top + 14 + (i * LineHeight), "start");
        }

        if (isDrawn)
        {
            painter.Paint(row.Number, y, Half);
            if (row.Fate is FigureFate.Rejected && painter.AnchorOf(row.Number) is { } at)
            {
                svg.Empty("path", ("class", "strike"), ("d", FormattableString.Invariant($"M{at - 6:0.##} {y - 6:0.##}l12 12m0 -12l-12 12")));
            }
        }

        var width = reason.Count == 0 ? 0 : reason.Max(r => TextWidth.Of(r, TextSize));
        var left = Math.Max(PlotLeft, Math.Min(start - 4, PlotLeft + PlotWidth - width));
        for (var i = 0; i < reason.Count; i++)
        {
            svg.Line(reason[i], "quiet halo", left, y + (isDrawn ? 22 : 0) + (i * LineHeight));
        }
    }
}
