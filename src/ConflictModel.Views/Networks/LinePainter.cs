namespace ConflictModel.Views;

/// <summary>Draws a line between boxes, with its signs and its word.</summary>
internal sealed class LinePainter(SvgText svg)
{
    private const double Corner = 5;

    /// <summary>Paints the lines of a bundle: first what sets them off from others below, so that none of them is cut by its own kind.</summary>
    internal void Paint(IReadOnlyList<NetworkWire[]> lines, Func<NetworkWire, double> trackAt, double top, Func<NetworkTie, string> tell)
    {
        var tie = lines[0][0].Tie;
        var paths = lines.Select(l => (Line: l, Path: Path(l, trackAt, top, p => p.X))).ToArray();
        svg.Open("g", ("class", NetworkStyle.Class(tie.Kind)));
        // What sets lines off from others ends where the column begins, so that it cuts no box.
        Stroke(tie.Kind, [.. lines.Select(l => Path(l, trackAt, top, p => p.Edge))], [.. paths.Select(p => p.Path)], tie.IsCertain);
        foreach (var (pieces, _) in paths)
        {
            Ends(tie.Kind, tie.IsMutual, pieces[0].A, pieces[^1].B, top);
        }

        foreach (var port in lines.SelectMany(l => l).SelectMany(p => new[] { p.A, p.B }).Distinct())
        {
            for (var i = 0; i < port.LabelLines.Count; i++)
            {
                var y = top + port.Y - 5 - ((port.LabelLines.Count - 1 - i) * NetworkPort.LabelLine);
                svg.Leaf("text", port.LabelLines[i], ("class", "word"), ("x", port.Edge + (port.AtRight ? 11 : -11)), ("y", y), ("text-anchor", port.AtRight ? "start" : "end"));
            }
        }

        foreach (var (pieces, path) in paths)
        {
            svg.Titled("path", tell(pieces[0].Tie), ("class", "touch"), ("d", path));
        }

        svg.Close();
    }

    /// <summary>Draws the line of a kind of relation.</summary>
    internal void Stroke(TieKind kind, IReadOnlyList<string> under, IReadOnlyList<string> paths, bool certain)
    {
        Draw("under", under);
        Draw(certain ? "line" : "line possible", paths);
        if (kind is TieKind.Alliance)
        {
            Draw("inner", paths);
        }

        void Draw(string style, IReadOnlyList<string> paths)
        {
            foreach (var path in paths)
            {
                svg.Empty("path", ("class", style), ("d", path));
            }
        }
    }

    /// <summary>Draws the signs at the two ends, each pointing at its box.</summary>
    internal void Ends(TieKind kind, bool mutual, NetworkPort from, NetworkPort to, double top)
    {
        Sign(kind, to.X, top + to.Y, to.AtRight ? -1 : 1);
        if (mutual)
        {
            Sign(kind, from.X, top + from.Y, from.AtRight ? -1 : 1);
        }
        else if (kind is TieKind.Pledge)
        {
            svg.Empty("rect", ("class", "tip"), ("x", from.X - (from.AtRight ? 0 : 6)), ("y", top + from.Y - 3), ("width", 6.0), ("height", 6.0));
        }
    }

    /// <summary>Draws the sign at an end: <paramref name="way"/> is 1 where the box lies to the right.</summary>
    internal void Sign(TieKind kind, double x, double y, int way)
    {
        _ = kind switch
        {
            TieKind.Support => Path("tip", $"M{x:0.##} {y:0.##}l{-9 * way} -5v10z"),
            TieKind.Pledge => Path("open", $"M{x - (8 * way):0.##} {y - 5:0.##}l{7 * way} 5l{-7 * way} 5"),
            TieKind.Membership => Path("ring", $"M{x:0.##} {y:0.##}l{-6 * way} -4.5l{-6 * way} 4.5l{6 * way} 4.5z"),
            TieKind.Closeness => svg.Empty("circle", ("class", "ring"), ("cx", x - (4 * way)), ("cy", y), ("r", 3.4)),
            TieKind.Hostility => Path("open", $"M{x - (3 * way):0.##} {y - 5.5:0.##}v11M{x - (7 * way):0.##} {y - 5.5:0.##}v11"),
            _ => svg,
        };

        SvgText Path(string style, FormattableString path) => svg.Empty("path", ("class", style), ("d", FormattableString.Invariant(path)));
    }

    // From the end that several share, so that their dashes fall together.
    private static string Path(NetworkWire[] pieces, Func<NetworkWire, double> trackAt, double top, Func<NetworkPort, double> end)
    {
        var ends = pieces.Select(p => (p.A, p.B, X: trackAt(p)));
        if (pieces[^1].B.Wires.Count > 1 || pieces[0].B.Wires.Count > 1)
        {
            ends = ends.Reverse().Select(e => (e.B, e.A, e.X));
        }

        return string.Concat(ends.Select((e, i) => Path(e.Item1, e.Item2, e.X, top, end, i > 0)));
    }

    private static string Path(NetworkPort a, NetworkPort b, double x, double top, Func<NetworkPort, double> end, bool goesOn)
    {
        var (y1, y2) = (top + a.Y, top + b.Y);
        var start = goesOn ? FormattableString.Invariant($"H{end(a):0.##}") : FormattableString.Invariant($"M{end(a):0.##} {y1:0.##}");
        if (Math.Abs(y2 - y1) < 0.5 && a.Box.Column != b.Box.Column)
        {
            return start + FormattableString.Invariant($"H{end(b):0.##}");
        }

        var r = Math.Min(Corner, Math.Abs(y2 - y1) / 2);
        var down = y2 > y1 ? r : -r;
        var (into, outOf) = (a.AtRight ? r : -r, b.AtRight ? -r : r);
        return start + FormattableString.Invariant(
            $"H{x - into:0.##}Q{x:0.##} {y1:0.##} {x:0.##} {y1 + down:0.##}V{y2 - down:0.##}Q{x:0.##} {y2:0.##} {x + outOf:0.##} {y2:0.##}H{end(b):0.##}");
    }
}
