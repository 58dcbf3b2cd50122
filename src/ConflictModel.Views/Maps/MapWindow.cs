namespace ConflictModel.Views;

/// <summary>The part of the globe that a map shows, and where its points lie: degrees as they are, those of longitude shortened as at the middle latitude.</summary>
internal sealed class MapWindow
{
    internal const double KilometresPerDegree = 111.32;

    private const double LeastDegrees = 0.7;
    private const double LeastHeight = 300;
    private const double MostHeight = 560;
    private readonly double scale;
    private readonly double shortening;
    private readonly double west;

    /// <summary>Makes the window that holds all spots with room around them.</summary>
    internal MapWindow(IReadOnlyList<Spot> spots, double left, double top, double width)
    {
        (Left, Top, Width) = (left, top, width);
        var start = Start(spots);
        double Unrolled(double longitude) => longitude < start ? longitude + 360 : longitude;
        var (south, north) = (spots.Min(s => s.Latitude - Degrees(s)), spots.Max(s => s.Latitude + Degrees(s)));
        var middle = (south + north) / 2;
        shortening = Math.Max(0.2, Math.Cos(middle * Math.PI / 180));
        var (first, last) = (spots.Min(s => Unrolled(s.Longitude) - (Degrees(s) / shortening)), spots.Max(s => Unrolled(s.Longitude) + (Degrees(s) / shortening)));
        var across = Math.Min(360, Math.Max(LeastDegrees / shortening, (last - first) * 1.3));
        var up = Math.Max(LeastDegrees, (north - south) * 1.3);
        Height = Math.Clamp(width * up / (across * shortening), LeastHeight, MostHeight);
        scale = Math.Min(width / (across * shortening), Height / up);
        if (360 * shortening * scale < width)
        {
            shortening = width / (360 * scale); // the whole globe fills the width
        }

        west = ((first + last) / 2) - (width / 2 / scale / shortening);
        North = middle + (Height / 2 / scale);
    }

    internal double Left { get; }

    internal double Top { get; }

    internal double Width { get; }

    internal double Height { get; }

    internal double North { get; }

    internal double South => North - (Height / scale);

    internal double West => west;

    internal double East => west + (Width / scale / shortening);

    /// <summary>Gets how many pixels a kilometre takes at the latitude that is drawn true.</summary>
    internal double PixelsPerKilometre => scale / KilometresPerDegree;

    /// <summary>Gets the latitude at which distances from west to east are drawn true.</summary>
    internal double TrueLatitude => Math.Acos(Math.Min(1, shortening)) * 180 / Math.PI;

    internal double Y(double latitude) => Top + ((North - latitude) * scale);

    /// <summary>Gets where a longitude lies that is already counted from the western edge.</summary>
    internal double X(double longitude) => Left + ((longitude - west) * scale * shortening);

    /// <summary>Counts a longitude on from the western edge, past the antimeridian where need be.</summary>
    internal double Unroll(double longitude)
    {
        while (longitude < west)
        {
            longitude += 360;
        }

        while (longitude >= west + 360)
        {
            longitude -= 360;
        }

        return longitude;
    }

    private static double Degrees(Spot spot) => spot.Nearness is Nearness.Within ? Math.Min(spot.Metres / 1000 / KilometresPerDegree, 60) : 0;

    /// <summary>Gets the longitude east of the widest stretch without a spot: from there on, all spots lie nearest together.</summary>
    private static double Start(IReadOnlyList<Spot> spots)
    {
        var all = spots.Select(s => s.Longitude).Distinct().Order().ToArray();
        var (start, widest) = (all[0], all[0] + 360 - all[^1]);
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] - all[i - 1] > widest)
            {
                (start, widest) = (all[i], all[i] - all[i - 1]);
            }
        }

        return start;
    }
}
