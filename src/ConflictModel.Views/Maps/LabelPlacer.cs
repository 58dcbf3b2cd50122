namespace ConflictModel.Views;

/// <summary>Finds room for labels beside the signs of a map, so that no two lie on one another, on a sign, or over the edge.</summary>
internal sealed class LabelPlacer(MapWindow window)
{
    internal const double LineHeight = 13.5;

    private const double TextSize = 12.2; // strong letters are wider than their 11.5 pixels
    private const double MostWidth = 230;
    private readonly List<(double X1, double Y1, double X2, double Y2)> taken = [];

    internal void Block(double x1, double y1, double x2, double y2) => taken.Add((x1, y1, x2, y2));

    /// <summary>Places a label about a point; null where there is no room.</summary>
    internal PlacedLabel? Place(double x, double y, (double Across, double Up) reach, IReadOnlyList<(string Text, string Style)> lines)
    {
        // A name may be cut short, a toll never: it would lose its bound.
        (string Text, string Style)[] all =
        [
            .. lines.SelectMany(l => l.Style == "strong" ? [TextWidth.Fit(l.Text, TextSize, MostWidth)] : TextWidth.Wrap(l.Text, TextSize, MostWidth, 3), (l, text) => (text, l.Style)),
        ];
        var ofFirst = Array.FindIndex(all, 1, l => l.Style == "strong") is > 0 and var next ? next : all.Length;
        return Try(all) ?? (ofFirst < all.Length ? Try(all[..ofFirst]) : null) ?? (ofFirst > 1 ? Try(all[..1]) : null);

        PlacedLabel? Try((string Text, string Style)[] shown)
        {
            if (shown.Length == 0)
            {
                return null;
            }

            var (width, height) = (shown.Max(l => TextWidth.Of(l.Text, TextSize)), shown.Length * LineHeight);
            var (right, left) = (x + reach.Across + 5, x - reach.Across - 5);
            var (above, below, middle) = (y - reach.Up - 3 - height, y + reach.Up + 3, y - (height / 2));
            foreach (var (anchorX, anchor, top) in new[]
            {
                (right, "start", middle), (left, "end", middle), (x, "middle", below), (x, "middle", above),
                (right - 4, "start", below - 4), (right - 4, "start", above + 4), (left + 4, "end", below - 4), (left + 4, "end", above + 4),
            })
            {
                var x1 = anchor switch { "start" => anchorX, "end" => anchorX - width, _ => anchorX - (width / 2) };
                var (x2, y2) = (x1 + width, top + height);
                if (x1 < window.Left + 3 || x2 > window.Left + window.Width - 3 || top < window.Top + 3 || y2 > window.Top + window.Height - 3
                    || taken.Exists(t => x1 < t.X2 + 2 && t.X1 - 2 < x2 && top < t.Y2 && t.Y1 < y2))
                {
                    continue;
                }

                Block(x1, top, x2, y2);
                return new PlacedLabel(anchorX, top, anchor, shown);
            }

            return null;
        }
    }
}
