namespace ConflictModel.Views;

/// <summary>Draws one row: name, stretches, signs, and the words beside them.</summary>
internal sealed class RowPainter(TimelineRow row, SvgText svg, string id, TimeAxis axis)
{
    private const double NameSize = 13;
    private const double TextSize = 11.5;
    private const double FigureSize = 12.4; // strong letters are wider
    private const double LineHeight = 15;
    private const double Gap = 8;
    private const double WidestLine = 560;
    private const double Overhang = 18; // words may reach into the margin, signs may not
    private const double GutterWidth = 188;
    private const double LeastRange = 6; // what is narrower could not be told from a point
    private readonly List<string> name = TextWidth.Wrap(row.Name, NameSize, GutterWidth, 2);
    private readonly List<string> detail = row.Detail.Length == 0 ? [] : TextWidth.Wrap(row.Detail, TextSize, GutterWidth, 2);

    private readonly List<(string Figures, string Dates)> below = Below(row, axis);

    internal TimelineRow Row => row;

    internal double Height => Math.Max(IsBelow ? 30 + (below.Count * LineHeight) : 36, ((name.Count + detail.Count) * LineHeight) + 14);

    /// <summary>Gets how far below its top the middle of its line is.</summary>
    internal double Middle => IsBelow ? 14 : 13;

    private bool IsBelow => below.Count > 0 || IsBand(row);

    /// <summary>Asks whether a date is drawn as a stretch of days of which one is meant.</summary>
    internal static bool IsRange(TimeAxis axis, TimelineMark mark) =>
        !mark.When.IsOneDay && axis.End(mark.When.To) - axis.Start(mark.When.From) >= LeastRange;

    /// <summary>Asks whether a sign is drawn hollow: disputed, or known less exactly than can be shown.</summary>
    internal static bool IsHollow(TimeAxis axis, TimelineMark mark) =>
        mark.Kind is not TimelineMarkKind.Violation && !IsRange(axis, mark) && (mark.When.Certainty is not Certainty.Certain || !mark.When.IsOneDay);

    /// <summary>Draws the stretches and the signs.</summary>
    internal void PaintSigns(TimeAxis axis, double top)
    {
        svg.Open("g", ("class", TimelineStyle.Class(row.Section)));
        var y = top + Middle;
        foreach (var span in row.Spans)
        {
            WriteSpan(axis, span, y);
        }

        foreach (var mark in row.Marks)
        {
            WriteMark(axis, mark, y);
        }

        svg.Close();
    }

    /// <summary>Writes the name and the words, which stand above all that is drawn.</summary>
    internal void PaintWords(TimeAxis axis, double left, double top, double width)
    {
        svg.Open("g", ("class", TimelineStyle.Class(row.Section)));
        WriteNames(left, top, width);
        WriteLabel(axis, top + Middle);
        svg.Close();
    }

    private void WriteNames(double left, double top, double width)
    {
        var y = top + 17;
        foreach (var (line, style) in name.Select(n => (n, "name")).Concat(detail.Select(d => (d, "quiet"))))
        {
            if (style == "name" ? Texts.IsRightToLeft(row.Name) : Texts.IsRightToLeft(line))
            {
                // From the right, "end" is the left side: the name starts where the others do.
                svg.Leaf("text", line, ("class", style), ("x", left), ("y", y), ("direction", "rtl"), ("unicode-bidi", "isolate"), ("text-anchor", "end"));
            }
            else
            {
                svg.Leaf("text", line, ("class", style), ("x", left), ("y", y));
            }

            y += LineHeight;
        }

        // The whole row answers to the pointer with all that is known of it.
        svg.Titled("rect", row.Describe(), ("x", left), ("y", top), ("width", width), ("height", Height), ("fill", "transparent"));
    }

    private void WriteSpan(TimeAxis axis, DaySpan span, double y)
    {
        var (x1, x2) = (axis.Start(span.From), axis.End(span.To));
        var half = row.Section is TimelineSection.Memberships ? 3.5 : row.Section is TimelineSection.Lives ? 2.5 : 6.5;
        var (tip, tail) = (x2 + (span.To is null ? 9 : 0), x1 - (span.From is null ? 9 : 0));
        if (x2 - x1 < 2)
        {
            x2 = tip = x1 + 2; // a day in a century is still seen
        }

        // An open side is an arrow.
        var path = FormattableString.Invariant($"M{x1:0.##} {y - half:0.##}H{x2:0.##}L{tip:0.##} {y:0.##}L{x2:0.##} {y + half:0.##}H{x1:0.##}L{tail:0.##} {y:0.##}Z");
        var certain = span.Certainty is Certainty.Certain;
        svg.Titled(
            "path",
            $"{Texts.Isolate(row.Name)}: {(certain ? "" : "possibly ")}{row.Meaning} {span.Describe()}.",
            ("class", certain ? "certain" : "possible"),
            ("d", path));
    }

    private void WriteMark(TimeAxis axis, TimelineMark mark, double y)
    {
        var (x1, x2) = (axis.Start(mark.When.From), axis.End(mark.When.To));
        var middle = (x1 + x2) / 2;
        var wide = IsRange(axis, mark);
        var hollow = IsHollow(axis, mark);
        if (mark.Kind is TimelineMarkKind.Violation)
        {
            WriteViolation(mark, x1, x2, wide, y);
        }
        else if (wide)
        {
            WriteRange(mark, x1, x2, y);
        }
        else if (mark.Kind is TimelineMarkKind.Incident)
        {
            svg.Titled("circle", mark.Title, ("class", hollow ? "hollow" : "point"), ("cx", middle), ("cy", y), ("r", hollow ? 4.8 : 5.8));
        }
        else
        {
            svg.Titled("path", mark.Title, ("class", hollow ? "hollow" : "point"), ("d", FormattableString.Invariant($"M{middle - 7:0.##} {y:0.##}L{middle:0.##} {y - 7:0.##}L{middle + 7:0.##} {y:0.##}L{middle:0.##} {y + 7:0.##}Z")));
        }
    }

    /// <summary>Draws a date that is some day within bounds: as wide as they are, with a whisker and no point, since none is known.</summary>
    private void WriteRange(TimelineMark mark, double x1, double x2, double y)
    {
        if (mark.IsAbout)
        {
            // "About then" has no edge: it fades, and has no caps.
            svg.Titled("rect", mark.Title, ("class", "range"), ("x", x1), ("y", y - 7), ("width", x2 - x1), ("height", 14.0), ("mask", $"url(#{id}-soft)"));
            svg.Empty("path", ("class", "whisker soft"), ("d", FormattableString.Invariant($"M{x1:0.##} {y:0.##}H{x2:0.##}")));
            return;
        }

        svg.Titled("rect", mark.Title, ("class", "range"), ("x", x1), ("y", y - 7), ("width", x2 - x1), ("height", 14.0));
        var (start, end) = (mark.When.From is null ? 0 : 7, mark.When.To is null ? 0 : 7); // no cap where there is no bound
        svg.Empty(
            "path",
            ("class", "whisker"),
            ("d", FormattableString.Invariant($"M{x1:0.##} {y - start:0.##}V{y + start:0.##}M{x1:0.##} {y:0.##}H{x2:0.##}M{x2:0.##} {y - end:0.##}V{y + end:0.##}")));
    }

    /// <summary>Draws a violation: a cross on its day, or a line along the stretch in which it was, with a cross on no day of it.</summary>
    private void WriteViolation(TimelineMark mark, double x1, double x2, bool wide, double y)
    {
        var x = (x1 + x2) / 2;
        var path = wide
            ? FormattableString.Invariant($"M{x1 + 1:0.##} {y - 4.5:0.##}v9m0 -4.5H{x2 - 1:0.##}m0 -4.5v9")
            : FormattableString.Invariant($"M{x - 4.5:0.##} {y - 4.5:0.##}l9 9m0 -9l-9 9");
        svg.Empty("path", ("class", "crosshalo"), ("d", path));
        svg.Titled("path", mark.Title, ("class", "cross"), ("d", path));
    }

    /// <summary>Writes figures and dates where there is room: beside a point, below a band.</summary>
    private void WriteLabel(TimeAxis axis, double y)
    {
        if (row.Dates.Length + row.Figures.Length == 0)
        {
            return;
        }

        var (from, _) = Drawn(row, axis);
        var title = string.Join(' ', new[] { row.Figures, row.Dates, row.Derivation }.Where(t => t.Length > 0));
        if (IsBelow)
        {
            // Below its band, or as far to the left as it needs to be.
            var x = Math.Max(axis.Left, Math.Min(from, axis.Right + Overhang - below.Max(l => WidthOf(l.Figures, l.Dates))));
            for (var i = 0; i < below.Count; i++)
            {
                svg.Label(below[i].Figures, below[i].Dates, title, x, y + 20 + (i * LineHeight), "start");
            }

            return;
        }

        var (at, anchor, width) = Beside(row, axis);
        if (WidthOf(row.Figures, row.Dates) <= width || row.Figures.Length == 0 || row.Dates.Length == 0)
        {
            svg.Label(row.Figures, row.Dates, title, at, y + 4, anchor);
        }
        else
        {
            svg.Label(row.Figures, "", title, at, y - 2, anchor);
            svg.Label("", row.Dates, title, at, y + 12, anchor);
        }
    }

    private static (double From, double To) Drawn(TimelineRow row, TimeAxis axis)
    {
        var drawn = row.Spans.Select(s => (From: axis.Start(s.From), To: axis.End(s.To))).Concat(row.Marks.Select(m => Extent(axis, m))).ToArray();
        if (drawn.Length == 0)
        {
            drawn = [.. row.Placed.Select(s => (axis.Start(s.From), axis.End(s.To)))];
        }

        return (drawn.Min(s => s.From), drawn.Max(s => s.To));
    }

    /// <summary>Gets where there is room beside the sign of a row, and how much.</summary>
    private static (double At, string Anchor, double Width) Beside(TimelineRow row, TimeAxis axis)
    {
        var (from, to) = Drawn(row, axis);
        var whole = WidthOf(row.Figures, row.Dates);
        var (left, right) = (from - Gap - axis.Left, axis.Right + Overhang - to - Gap);
        return whole <= right || (whole > left && right >= left) ? (to + Gap, "start", right) : (from - Gap, "end", left);
    }

    /// <summary>Asks whether the words stand whole beside the sign, in one line or two: a number that is cut is another number.</summary>
    private static bool Fits(TimelineRow row, TimeAxis axis) =>
        row.Figures.Length + row.Dates.Length == 0 || Math.Max(WidthOf(row.Figures, ""), WidthOf("", row.Dates)) <= Beside(row, axis).Width;

    private static bool IsBand(TimelineRow row) => row.Section is not TimelineSection.Incidents || row.Spans.Count > 0 || row.Marks.Count > 1;

    private static double WidthOf(string figures, string dates) =>
        TextWidth.Of(figures, FigureSize) + TextWidth.Of(dates, TextSize) + (figures.Length > 0 && dates.Length > 0 ? TextWidth.Of(" · ", TextSize) : 0);

    /// <summary>Breaks the words below a band into lines: one if they fit, else the figures by themselves, in three at most, and the dates in two lines at most.</summary>
    private static List<(string Figures, string Dates)> Below(TimelineRow row, TimeAxis axis) =>
        (!IsBand(row) && Fits(row, axis)) || row.Figures.Length + row.Dates.Length == 0 ? []
        : WidthOf(row.Figures, row.Dates) <= WidestLine ? [(row.Figures, row.Dates)]
        :
        [
            .. row.Figures.Length == 0 ? [] : TextWidth.Wrap(row.Figures, FigureSize, WidestLine, 3).Select(f => (f, "")),
            .. row.Dates.Length == 0 ? [] : TextWidth.Wrap(row.Dates, TextSize, Math.Clamp(TextWidth.Of(row.Dates, TextSize) * 0.6, WidestLine / 2, WidestLine), 2).Select(d => ("", d)),
        ];

    private static (double From, double To) Extent(TimeAxis axis, TimelineMark mark)
    {
        var (from, to) = (axis.Start(mark.When.From), axis.End(mark.When.To));
        return IsRange(axis, mark) ? (from, to) : (((from + to) / 2) - 5, ((from + to) / 2) + 5);
    }
}
