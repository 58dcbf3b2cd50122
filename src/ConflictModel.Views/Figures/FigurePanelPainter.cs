namespace ConflictModel.Views;

/// <summary>Draws the figures of one thing: heading, axis, a row for each figure, and what they come to.</summary>
internal sealed class FigurePanelPainter
{
    private const double TextSize = 11.5;
    private const double TitleSize = 15.2; // strong letters are wider
    private const double SumSize = 14.6;
    private const double LineHeight = 15;
    private const double GutterWidth = 240;
    private const int MostDerivationLines = 4;
    private readonly FigurePanel panel;
    private readonly FigureRowPainter[] rows;
    private readonly NumberAxis? axis;
    private readonly List<string> title;
    private readonly List<string> rule;
    private readonly List<string> sum;
    private readonly List<string> derivation;

    internal FigurePanelPainter(FigurePanel panel)
    {
        this.panel = panel;
        rows = [.. panel.Rows.Select(r => new FigureRowPainter(r))];
        var numbers = panel.Rows.Select(r => r.Number).Append(panel.Combined).Where(n => (n.Least ?? n.Greatest ?? n.Best) is not null).ToArray();
        axis = numbers.Length == 0 ? null : NumberAxis.For(numbers, FigureRowPainter.PlotLeft, FigureRowPainter.PlotRight);
        title = TextWidth.Wrap(panel.Name, TitleSize, PictureFrame.Inner, 2);
        rule = TextWidth.Wrap(panel.Policy, TextSize, GutterWidth, 3);
        sum = TextWidth.Wrap(Sum(), SumSize, FigureRowPainter.PlotRight - FigureRowPainter.PlotLeft, 2);
        derivation = [.. panel.Derivation.Append(Notes()).Where(d => d.Length > 0).SelectMany(d => TextWidth.Wrap(d, TextSize, PictureFrame.Inner, MostDerivationLines))];
    }

    /// <summary>Gets the signs that the panel uses.</summary>
    internal IEnumerable<FigureSign> Signs
    {
        get
        {
            foreach (var row in panel.Rows)
            {
                foreach (var sign in EstimatePainter.Signs(row.Number))
                {
                    yield return sign;
                }

                var isDrawn = EstimatePainter.Signs(row.Number).Any();
                if (isDrawn && row.Fate is not FigureFate.Counted)
                {
                    yield return row.Fate is FigureFate.Rejected ? FigureSign.Rejected : FigureSign.Faded;
                }

                if (isDrawn && row.IsDisputed)
                {
                    yield return Disputed(row.Number);
                }

                if (row.IsInWords)
                {
                    yield return FigureSign.InWords;
                }

                if (row.GivesWayToNext)
                {
                    yield return FigureSign.Revised;
                }
            }

            if (!panel.IsOneFigure)
            {
                foreach (var sign in EstimatePainter.Signs(panel.Combined).Append(FigureSign.Combined))
                {
                    yield return sign;
                }

                if (panel.IsDoubtful)
                {
                    yield return Disputed(panel.Combined);
                }
            }
        }
    }

    internal double Height => RowsTop + rows.Sum(r => r.Height) + SumHeight + (derivation.Count * LineHeight) + 26;

    private double RowsTop => (title.Count * 18) + (axis is null ? 8 : 34);

    private double SumHeight => panel.IsOneFigure ? 4 : Math.Max((sum.Count * 17) + (IsSumDrawn ? 30 : 16), ((rule.Count + 1) * LineHeight) + 12);

    private bool IsSumDrawn => EstimatePainter.Signs(panel.Combined).Any();

    internal void Paint(SvgText svg, double top)
    {
        svg.Open("g", ("class", "panel"));
        for (var i = 0; i < title.Count; i++)
        {
            svg.Line(title[i], "title", PictureFrame.Margin, top + 14 + (i * 18));
        }

        var y = top + RowsTop;
        var bottom = y + rows.Sum(r => r.Height) + SumHeight;
        if (axis is not null)
        {
            PaintAxis(svg, axis, y - 10, bottom);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Row.GivesWayToNext && i + 1 < rows.Length)
            {
                PaintGivingWay(svg, rows[i], rows[i + 1], y);
            }

            rows[i].Paint(svg, axis ?? NumberAxis.For([], FigureRowPainter.PlotLeft, FigureRowPainter.PlotRight), y);
            y += rows[i].Height;
        }

        if (!panel.IsOneFigure)
        {
            PaintSum(svg, y);
        }

        for (var i = 0; i < derivation.Count; i++)
        {
            svg.Line(derivation[i], "quiet", PictureFrame.Margin, bottom + 14 + (i * LineHeight));
        }

        svg.Close();
    }

    private static FigureSign Disputed(Estimate number)
    {
        var signs = EstimatePainter.Signs(number).ToArray();
        return signs.Contains(FigureSign.Bar) ? FigureSign.DisputedBar
            : signs.Contains(FigureSign.ArrowUp) || signs.Contains(FigureSign.ArrowDown) ? FigureSign.DisputedArrow
            : FigureSign.DisputedDot;
    }

    private static void PaintAxis(SvgText svg, NumberAxis axis, double y, double bottom)
    {
        svg.Open("g", ("class", "ticks"));
        if (axis.IsLogarithmic)
        {
            svg.Leaf("text", "logarithmic: each power of ten as wide", ("class", "quiet"), ("x", PictureFrame.Margin), ("y", y - 4));
            svg.Empty("path", ("class", "axis"), ("fill", "none"), ("d", FormattableString.Invariant($"M{axis.Left:0.##} {y:0.##}H{axis.BreakAt - 5:0.##}M{axis.BreakAt - 7:0.##} {y + 4:0.##}l4 -8M{axis.BreakAt:0.##} {y + 4:0.##}l4 -8M{axis.BreakAt + 2:0.##} {y:0.##}H{axis.Right:0.##}")));
        }
        else
        {
            svg.Empty("line", ("class", "axis"), ("x1", axis.Left), ("x2", axis.Right), ("y1", y), ("y2", y));
        }

        foreach (var (x, label) in axis.Ticks())
        {
            svg.Empty("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", y), ("y2", bottom));
            svg.Empty("line", ("class", "axis"), ("x1", x), ("x2", x), ("y1", y - 3), ("y2", y + 3));
            svg.Leaf("text", label, ("class", "quiet"), ("x", x), ("y", y - 7), ("text-anchor", "middle"));
        }

        svg.Close();
    }

    /// <summary>Leads the eye from a figure to the one that took its place, between words and axis.</summary>
    private static void PaintGivingWay(SvgText svg, FigureRowPainter row, FigureRowPainter next, double top)
    {
        var (x, y1, y2) = (FigureRowPainter.PlotLeft - 14, top + row.BarAt, top + row.Height + next.BarAt);
        svg.Empty("path", ("class", "giving"), ("d", FormattableString.Invariant($"M{x + 6:0.##} {y1 + 5:0.##}H{x:0.##}V{y2 - 3:0.##}H{x + 4:0.##}m-4 -3.5l5 3.5l-5 3.5")));
    }

    private void PaintSum(SvgText svg, double top)
    {
        svg.Open("g", ("class", panel.IsDoubtful ? "combined disputed" : "combined"));
        svg.Leaf("title", $"Together: {Sum()}. Rule: {panel.Policy}.");
        svg.Empty("line", ("class", "rule"), ("x1", PictureFrame.Margin), ("x2", PictureFrame.Width - PictureFrame.Margin), ("y1", top), ("y2", top));
        svg.Leaf("text", "Together", ("class", "name"), ("x", PictureFrame.Margin), ("y", top + 18));
        for (var i = 0; i < rule.Count; i++)
        {
            svg.Line(rule[i], "quiet", PictureFrame.Margin, top + 18 + ((i + 1) * LineHeight));
        }

        var start = FigureRowPainter.PlotLeft;
        if (axis is not null && IsSumDrawn)
        {
            var painter = new EstimatePainter(svg, axis);
            painter.Paint(panel.Combined, top + (sum.Count * 17) + 15, 5);
            start = painter.StartOf(panel.Combined) ?? start;
        }

        var x = Math.Max(FigureRowPainter.PlotLeft, Math.Min(start - 4, FigureRowPainter.PlotRight + 8 - sum.Max(s => TextWidth.Of(s, SumSize))));
        for (var i = 0; i < sum.Count; i++)
        {
            svg.Line(sum[i], "sum halo", x, top + 18 + (i * 17));
        }

        svg.Close();
    }

    private string Sum() => Texts.Clean(panel.Combined.Describe()) + (panel.IsDoubtful ? " (possible only)" : "");

    private string Notes() =>
        panel.NotDrawn == 0 ? "" : $"Left out for want of room: {Texts.Counted(panel.NotDrawn, "further figure")}.";
}
