using System.Globalization;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Draws the land, its coasts and the borders within a window, with no more points than can be seen.</summary>
internal sealed class OutlinePainter(MapWindow window, SvgText svg)
{
    private const double Room = 4; // pixels beyond the edge, so that no line along it is seen
    private const double LeastStep = 0.8;
    private readonly double left = window.Left - Room;
    private readonly double right = window.Left + window.Width + Room;
    private readonly double top = window.Top - Room;
    private readonly double bottom = window.Top + window.Height + Room;

    internal void Paint(bool borders)
    {
        Write("land", Outline.Instance.Land, Ring);
        Write("coast", Outline.Instance.Coasts, Line);
        if (borders)
        {
            Write("border", Outline.Instance.Borders, Line);
        }
    }

    private static void Move(StringBuilder path, char letter, (double X, double Y) to) =>
        path.Append(CultureInfo.InvariantCulture, $"{letter}{to.X:0.#} {to.Y:0.#}");

    private static bool IsNear((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) < LeastStep && Math.Abs(a.Y - b.Y) < LeastStep;

    private static bool IsCut((double X, double Y) a, (double X, double Y) b) => // where the source cuts the land to lay it flat
        (Math.Abs(Math.Abs(a.X) - 180) < 0.03 && Math.Abs(Math.Abs(b.X) - 180) < 0.03) || (a.Y < -89.9 && b.Y < -89.9);

    private void Write(string style, IReadOnlyList<(double X, double Y)[]> shapes, Action<StringBuilder, (double X, double Y)[], double> draw)
    {
        var path = new StringBuilder();
        foreach (var shape in shapes)
        {
            for (var turn = -720.0; turn <= 720; turn += 360)
            {
                draw(path, shape, turn);
            }
        }

        if (path.Length > 0)
        {
            svg.Empty("path", ("class", style), ("d", path.ToString()));
        }
    }

    private (double X, double Y) Place((double X, double Y) point, double turn) => (window.X(point.X + turn), window.Y(point.Y));

    private void Line(StringBuilder path, (double X, double Y)[] line, double turn)
    {
        var pen = (X: double.NaN, Y: double.NaN);
        for (var i = 1; i < line.Length; i++)
        {
            var (a, b) = (Place(line[i - 1], turn), Place(line[i], turn));
            if (Math.Max(a.X, b.X) < left || Math.Min(a.X, b.X) > right || Math.Max(a.Y, b.Y) < top || Math.Min(a.Y, b.Y) > bottom || IsCut(line[i - 1], line[i]))
            {
                pen = (double.NaN, double.NaN);
                continue;
            }

            if (double.IsNaN(pen.X))
            {
                Move(path, 'M', pen = a);
            }

            if (!IsNear(pen, b) || i == line.Length - 1)
            {
                Move(path, 'L', pen = b);
            }
        }
    }

    private void Ring(StringBuilder path, (double X, double Y)[] ring, double turn)
    {
        var (low, high) = (double.MaxValue, double.MinValue);
        foreach (var (x, _) in ring)
        {
            (low, high) = (Math.Min(low, x), Math.Max(high, x));
        }

        if (window.X(high + turn) < left || window.X(low + turn) > right)
        {
            return;
        }

        var points = ring.Select(p => Place(p, turn)).ToList();
        points = Clip(points, p => p.X >= left, (a, b) => AtX(a, b, left));
        points = Clip(points, p => p.X <= right, (a, b) => AtX(a, b, right));
        points = Clip(points, p => p.Y >= top, (a, b) => AtY(a, b, top));
        points = Clip(points, p => p.Y <= bottom, (a, b) => AtY(a, b, bottom));
        if (points.Count < 3)
        {
            return;
        }

        var pen = points[0];
        Move(path, 'M', pen);
        foreach (var point in points.Skip(1).Where(p => !IsNear(pen, p)))
        {
            Move(path, 'L', pen = point);
        }

        path.Append('Z');
    }

    /// <summary>Keeps what lies on one side of an edge (Sutherland and Hodgman).</summary>
    private static List<(double X, double Y)> Clip(List<(double X, double Y)> points, Func<(double X, double Y), bool> isInside, Func<(double X, double Y), (double X, double Y), (double X, double Y)> cut)
    {
        var kept = new List<(double X, double Y)>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var (before, point) = (points[i == 0 ? points.Count - 1 : i - 1], points[i]);
            if (isInside(before) != isInside(point))
            {
                kept.Add(cut(before, point));
            }

            if (isInside(point))
            {
                kept.Add(point);
            }
        }

        return kept;
    }

    private static (double X, double Y) AtX((double X, double Y) a, (double X, double Y) b, double x) => (x, a.Y + ((b.Y - a.Y) * (x - a.X) / (b.X - a.X)));

    private static (double X, double Y) AtY((double X, double Y) a, (double X, double Y) b, double y) => (a.X + ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y)), y);
}
