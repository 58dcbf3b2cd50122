namespace ConflictModel.Views;

/// <summary>Lays a picture of origins out from left to right, and writes it.</summary>
internal sealed class ProvenancePainter(ProvenanceChart chart, ProvenanceOptions options)
{
    private const double Fold = 9;
    private readonly SvgText svg = new();

    internal string Paint()
    {
        var frame = new PictureFrame(svg, options.IdPrefix, new ProvenanceWords(chart, options).All());
        var isEmpty = chart.Claims == 0;
        var layout = isEmpty ? null : new ProvenanceLayout(chart);
        var legend = new PictureLegend(Signs());
        var top = frame.Top + (isEmpty ? -8 : 38);
        var legendTop = top + (layout?.Height ?? 0) + 26;
        var notesTop = isEmpty ? top : legendTop + legend.Height;
        frame.Begin(notesTop, ProvenanceStyle.Of(options.IdPrefix));
        if (layout is not null)
        {
            Paint(layout, top);
            legend.Paint(svg, options.IdPrefix, legendTop);
        }

        return frame.End(notesTop);
    }

    private void Paint(ProvenanceLayout layout, double top)
    {
        foreach (var frame in layout.Columns.SelectMany(c => c))
        {
            frame.Top += top;
        }

        for (var i = 0; i < layout.Columns.Count; i++)
        {
            if (layout.Columns[i].FirstOrDefault(f => f.Box.Kind is not ProvenanceKind.Passage) is { } first)
            {
                svg.Leaf("text", ProvenanceWords.Title(first.Box.Kind, i), ("class", "part"), ("x", first.Left), ("y", top - 14));
            }
        }

        // Lines first: boxes hide what runs behind them.
        foreach (var line in chart.Lines)
        {
            PaintLine(layout.Of(line.From), layout.Of(line.To), line);
        }

        foreach (var frame in layout.Columns.SelectMany(c => c).Where(f => f.Box.Kind is not ProvenanceKind.Passage))
        {
            PaintBox(frame);
        }
    }

    private void PaintLine(ProvenanceFrame from, ProvenanceFrame to, ProvenanceLine line)
    {
        var (x1, y1, x2, y2) = (from.Left + from.Width, from.Middle, to.Left, to.Middle);
        var middle = (x1 + x2) / 2;
        var start = from.Box.Kind is ProvenanceKind.Passage ? FormattableString.Invariant($"M{from.Left:0.##} {y1:0.##}H{x1:0.##}") : FormattableString.Invariant($"M{x1:0.##} {y1:0.##}");
        var isEnd = to.Box.Kind is not ProvenanceKind.Passage;
        var end = x2 - (isEnd ? 5 : 0);
        svg.Empty("path", ("class", line.Counts ? "link" : "link uncounted"), ("d", start + FormattableString.Invariant($"C{middle:0.##} {y1:0.##} {middle:0.##} {y2:0.##} {end:0.##} {y2:0.##}")));
        if (isEnd)
        {
            svg.Empty("path", ("class", "tip"), ("d", FormattableString.Invariant($"M{x2 - 1:0.##} {y2:0.##}l-7 -3.5v7Z")));
        }
    }

    private void PaintBox(ProvenanceFrame frame)
    {
        var box = frame.Box;
        var kind = box.Kind switch
        {
            ProvenanceKind.Origin => "origin",
            ProvenanceKind.Relay => "relay",
            ProvenanceKind.Document => "document",
            _ => "claim",
        };
        svg.Open("g", ("class", kind));
        if (box.Name.Length > 0)
        {
            svg.Leaf("title", box.Sentences.Count > 0 ? string.Join(' ', box.Sentences) : $"{box.Name}.");
        }

        if (box.Kind is ProvenanceKind.Document)
        {
            var (x, y, right, bottom) = (frame.Left, frame.Top, frame.Left + frame.Width, frame.Top + frame.Height);
            svg.Empty("path", ("class", "box"), ("d", FormattableString.Invariant($"M{x:0.##} {y:0.##}H{right - Fold:0.##}L{right:0.##} {y + Fold:0.##}V{bottom:0.##}H{x:0.##}Z")));
            svg.Empty("path", ("class", "fold"), ("d", FormattableString.Invariant($"M{right - Fold:0.##} {y:0.##}v{Fold}h{Fold}")));
        }
        else
        {
            var round = box.Kind is ProvenanceKind.Origin ? 11.0 : box.Kind is ProvenanceKind.Relay ? 5.0 : 0;
            svg.Empty("rect", ("class", "box"), ("x", frame.Left), ("y", frame.Top), ("width", frame.Width), ("height", frame.Height), ("rx", round));
        }

        foreach (var entry in frame.Entries)
        {
            PaintEntry(frame, entry);
        }

        PaintLines(frame, frame.Lines);
        if (box.Letter.Length > 0)
        {
            var (x, y) = (frame.Left + frame.Width - 14, frame.Top + 13);
            svg.Empty("rect", ("class", "letter"), ("x", x - 8), ("y", y - 8), ("width", 16.0), ("height", 16.0), ("rx", 8.0));
            svg.Leaf("text", box.Letter, ("class", "lettertext"), ("x", x), ("y", y + 4), ("text-anchor", "middle"));
        }

        if (frame.PartyAt is { } party)
        {
            PaintFlag(svg, frame.Left + 10, frame.Top + party);
        }

        if (frame.CircleAt is { } circle)
        {
            PaintCircle(svg, frame.Left + 13, frame.Top + circle - 4);
        }

        svg.Close();
    }

    private void PaintEntry(ProvenanceFrame frame, FrameEntry entry)
    {
        svg.Open("g", ("class", "entry"));
        svg.Leaf("title", entry.Entry.Sentence);
        svg.Empty(
            "line",
            ("class", entry.Entry.IsFaded ? "idle" : entry.Entry.IsDisputed ? "doubtful" : "stands"),
            ("x1", frame.Left + 2),
            ("x2", frame.Left + 2),
            ("y1", frame.Top + entry.From),
            ("y2", frame.Top + entry.To + 4));
        PaintLines(frame, entry.Lines);
        svg.Close();
    }

    private void PaintLines(ProvenanceFrame frame, IReadOnlyList<FrameLine> lines)
    {
        foreach (var line in lines)
        {
            svg.Line(line.Text, line.Style, frame.Left + line.Indent, frame.Top + line.Below);
        }
    }

    private static void PaintFlag(SvgText svg, double x, double y) =>
        svg.Empty("path", ("class", "flag"), ("d", FormattableString.Invariant($"M{x:0.##} {y:0.##}v-10l8 3.2l-8 3.2")));

    private static void PaintCircle(SvgText svg, double x, double y) =>
        svg.Empty("path", ("class", "ring"), ("d", FormattableString.Invariant($"M{x + 4:0.##} {y - 2:0.##}a4.4 4.4 0 1 0 0.4 3.4M{x + 5:0.##} {y - 5.5:0.##}l-0.6 4.2l-4 -0.8")));

    private List<(string Words, Action<SvgText> Paint)> Signs()
    {
        var boxes = chart.Columns.SelectMany(c => c).ToArray();
        var entries = boxes.SelectMany(b => b.Entries).ToArray();
        var signs = new List<(string Words, Action<SvgText> Paint)>();
        Add(boxes.Any(b => b.Letter.Length > 0), "the same letter: what this origin says", s =>
        {
            s.Empty("rect", ("class", "letter"), ("x", 6.0), ("y", -8.0), ("width", 16.0), ("height", 16.0), ("rx", 8.0));
            s.Leaf("text", "A", ("class", "lettertext"), ("x", 14.0), ("y", 4.0), ("text-anchor", "middle"));
        });
        Add(boxes.Any(b => b.Party.Length > 0), "a party to the matter, or the voice of one", s => PaintFlag(s, 10, 5));
        Add(boxes.Any(b => b.Circle > 0), "circular reporting: told after one another", s => PaintCircle(s, 13, 0));
        Add(entries.Any(e => !e.IsFaded && !e.IsDisputed), "a claim that stands", s => Bar(s, "stands"));
        Add(entries.Any(e => e.IsDisputed), "disputed, or possible at most", s => Bar(s, "doubtful"));
        Add(entries.Any(e => e.IsFaded), "does not stand; its own words say why", s => Bar(s, "idle"));
        Add(chart.Lines.Any(l => !l.Counts), "only what does not stand came this way", s => s.Empty("path", ("class", "link uncounted"), ("d", "M0 0H28")));
        return signs;

        void Add(bool isUsed, string words, Action<SvgText> paint)
        {
            if (isUsed)
            {
                signs.Add((words, paint));
            }
        }

        static void Bar(SvgText svg, string style) =>
            svg.Open("g", ("class", "claim")).Empty("line", ("class", style), ("x1", 14.0), ("x2", 14.0), ("y1", -8.0), ("y2", 8.0)).Close();
    }
}
