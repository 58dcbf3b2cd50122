namespace ConflictModel.Views;

/// <summary>The outline of the land and the borders: Natural Earth 1:50 million, in the public domain, simplified by <c>make-outline.mjs</c>.</summary>
internal sealed class Outline
{
    private const double Steps = 50;
    private static readonly Lazy<Outline> Only = new(Read);

    private Outline(IReadOnlyList<(double X, double Y)[]> coasts, IReadOnlyList<(double X, double Y)[]> borders, IReadOnlyList<(double X, double Y)[]> land) =>
        (Coasts, Borders, Land) = (coasts, borders, land);

    /// <summary>Gets the one that there is.</summary>
    internal static Outline Instance => Only.Value;

    /// <summary>Gets the lines where land meets sea, in degrees east and north.</summary>
    internal IReadOnlyList<(double X, double Y)[]> Coasts { get; }

    /// <summary>Gets the lines between countries.</summary>
    internal IReadOnlyList<(double X, double Y)[]> Borders { get; }

    /// <summary>Gets the rings around the land; inland seas are rings, too.</summary>
    internal IReadOnlyList<(double X, double Y)[]> Land { get; }

    /// <summary>Counts longitudes on past the antimeridian, where a line crosses it.</summary>
    private static List<(double X, double Y)> Unroll(IReadOnlyList<(double X, double Y)> points)
    {
        var (turn, unrolled) = (0.0, new List<(double X, double Y)>(points.Count));
        for (var i = 0; i < points.Count; i++)
        {
            var step = i == 0 ? 0 : points[i].X - points[i - 1].X;
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            unrolled.Add((points[i].X + turn, points[i].Y));
        }

        return unrolled;
    }

    /// <summary>Closes a ring; one around the South Pole is led over it.</summary>
    private static (double X, double Y)[] Closed(List<(double X, double Y)> ring)
    {
        if (Math.Abs(ring[^1].X - ring[0].X) > 180)
        {
            ring.Add((ring[^1].X, -90));
            ring.Add((ring[0].X, -90));
        }

        return [.. ring];
    }

    private static Outline Read()
    {
        using var stream = typeof(Outline).Assembly.GetManifestResourceStream("ConflictModel.Views.Maps.outline.bin")
            ?? throw new InvalidOperationException("The library lacks its outline of the land.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var at = 0;
        var (x, y) = (0, 0);
        var lines = new (double X, double Y)[Unsigned()][];
        var (coasts, borders) = (new List<(double X, double Y)[]>(), new List<(double X, double Y)[]>());
        for (var i = 0; i < lines.Length; i++)
        {
            var head = Unsigned();
            lines[i] = new (double X, double Y)[head / 2];
            for (var j = 0; j < lines[i].Length; j++)
            {
                x += Signed();
                y += Signed();
                lines[i][j] = (x / Steps, y / Steps);
            }

            (head % 2 == 1 ? borders : coasts).Add([.. Unroll(lines[i])]);
        }

        var land = new (double X, double Y)[Unsigned()][];
        for (var i = 0; i < land.Length; i++)
        {
            var ring = new List<(double X, double Y)>();
            for (var left = Unsigned(); left > 0; left--)
            {
                var line = Signed();
                ring.AddRange(line < 0 ? Enumerable.Reverse(lines[~line]) : lines[line]);
            }

            land[i] = Closed(Unroll(ring));
        }

        return new Outline(coasts, borders, land);

        int Unsigned()
        {
            var (value, shift) = (0, 0);
            while (bytes[at] > 127)
            {
                value |= (bytes[at++] & 127) << shift;
                shift += 7;
            }

            return value | (bytes[at++] << shift);
        }

        int Signed()
        {
            var value = Unsigned();
            return (value & 1) == 0 ? value / 2 : -(value / 2) - 1;
        }
    }
}
