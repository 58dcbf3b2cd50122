namespace ConflictModel.Views;

/// <summary>Draws the lines of latitude and longitude with their labels, and the scale bar.</summary>
internal sealed class Graticule(MapWindow window, SvgText svg)
{
    private const double LeastGap = 90;
    private static readonly double[] Steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60];
    private static readonly int[] Lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    internal void Lines()
    {
        foreach (var (x, _) in Meridians())
        {
            svg.Empty("line", ("class", "meridian"), ("x1", x), ("x2", x), ("y1", window.Top), ("y2", window.Top + window.Height));
        }

        foreach (var (y, _) in Parallels())
        {
            svg.Empty("line", ("class", "meridian"), ("x1", window.Left), ("x2", window.Left + window.Width), ("y1", y), ("y2", y));
        }
    }

    internal void Labels()
    {
        foreach (var (x, label) in Meridians().Where(m => m.At > window.Left + 14 && m.At < window.Left + window.Width - 14))
        {
            svg.Leaf("text", label, ("class", "quiet"), ("x", x), ("y", window.Top + window.Height + 14), ("text-anchor", "middle"));
        }

        foreach (var (y, label) in Parallels().Where(p => p.At > window.Top + 6 && p.At < window.Top + window.Height - 6))
        {
            svg.Leaf("text", label, ("class", "quiet"), ("x", window.Left - 6), ("y", y + 4), ("text-anchor", "end"));
        }
    }

    /// <summary>Draws a bar of a round length, true at the middle latitude, below the right edge.</summary>
    internal void Scale(double y)
    {
        var length = Lengths.LastOrDefault(l => l * window.PixelsPerKilometre <= 150, Lengths[0]);
        var pixels = length * window.PixelsPerKilometre;
        var right = window.Left + window.Width;
        var label = FormattableString.Invariant($"{length:#,0} km");
        svg.Empty("path", ("class", "scale"), ("d", FormattableString.Invariant($"M{right - pixels:0.##} {y - 4:0.##}v7h{pixels:0.##}v-7")));
        svg.Leaf("text", label, ("class", "quiet"), ("x", right - pixels - 6), ("y", y + 3), ("text-anchor", "end"));
    }

    private static string Degrees(double degrees, string positive, string negative) => FormattableString.Invariant($"{Math.Abs(degrees):0.#}° {(degrees < 0 ? negative : positive)}").TrimEnd();

    private static double Round(double degrees) => Math.Round(degrees, 6);

    private IEnumerable<(double At, string Label)> Meridians()
    {
        var step = Step(window.Width / (window.East - window.West));
        for (var n = Math.Ceiling(window.West / step); n * step <= window.East; n++)
        {
            var longitude = Round(Math.IEEERemainder(n * step, 360));
            yield return (window.X(n * step), longitude == 0 ? "0°" : Math.Abs(longitude) == 180 ? "180°" : Degrees(longitude, "E", "W"));
        }
    }

    private IEnumerable<(double At, string Label)> Parallels()
    {
        var step = Step(window.Height / (window.North - window.South));
        for (var n = Math.Ceiling(Math.Max(-90, window.South) / step); n * step <= Math.Min(90, window.North); n++)
        {
            yield return (window.Y(n * step), n == 0 ? "0°" : Degrees(Round(n * step), "N", "S"));
        }
    }

    private static double Step(double pixelsPerDegree) => Steps.FirstOrDefault(s => s * pixelsPerDegree >= LeastGap, Steps[^1]);
}
