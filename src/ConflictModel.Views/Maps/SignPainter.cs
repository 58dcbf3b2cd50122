using System.Globalization;

namespace ConflictModel.Views;

/// <summary>Draws the signs of a map.</summary>
internal sealed class SignPainter(SvgText svg, SignSize size)
{
    /// <summary>Draws how near to a point something is known to be: a soft disc, or a hatched one.</summary>
    internal void Nearness(MapMark mark, double x, double y, double radius)
    {
        svg.Open("g", ("class", MapStyle.Class(mark.Kind)));
        svg.Titled("circle", mark.Title, ("class", mark.Spot.Nearness is Views.Nearness.Within ? "soft" : "somewhere"), ("cx", x), ("cy", y), ("r", radius));
        svg.Close();
    }

    internal void Sign(IReadOnlyList<MapMark> marks, double x, double y)
    {
        const int MostTold = 12;
        var first = marks[0];
        var title = string.Join(' ', marks.Take(MostTold).Select(m => m.Title)) + (marks.Count > MostTold ? $" And {marks.Count - MostTold} more." : "");
        svg.Open("g", ("class", MapStyle.Class(first.Kind)), ("transform", FormattableString.Invariant($"translate({x:0.##} {y:0.##})")));
        svg.Leaf("title", title);
        if (marks.Count > 1 && first.Kind is not MapMarkKind.Place)
        {
            Gathered(marks.Count);
        }
        else
        {
            One(first);
        }

        svg.Close();
    }

    private void One(MapMark mark)
    {
        var fill = mark.Certainty is Certainty.Certain ? "point" : "possible";
        switch (mark.Kind)
        {
            case MapMarkKind.Incident:
                Incident(mark, fill);
                break;
            case MapMarkKind.Deployment:
                svg.Empty("path", ("class", fill), ("d", "M0 -6.5L6.5 5.5H-6.5Z"));
                break;
            case MapMarkKind.Control:
                Control(mark, fill);
                break;
            default:
                svg.Empty("circle", ("class", "hollow"), ("r", 2.6));
                break;
        }
    }

    private void Incident(MapMark mark, string fill)
    {
        var isCounted = mark.Least is not null || mark.Greatest is not null;
        svg.Empty("circle", ("class", mark.Least is null && fill == "point" ? "hollow" : fill), ("r", size.Of(mark.Least ?? 0)));
        if (isCounted && mark.Greatest is { } greatest && greatest != mark.Least)
        {
            svg.Empty("circle", ("class", "ring"), ("r", size.Of(greatest)));
        }
        else if (mark.IsOpen)
        {
            svg.Empty("circle", ("class", "open"), ("r", size.Of(mark.Least ?? 0) + 3));
        }
    }

    private void Control(MapMark mark, string fill)
    {
        const string Square = "M-6 -6H6V6H-6Z";
        if (mark.Degree == ControlDegree.Control)
        {
            svg.Empty("path", ("class", fill), ("d", Square));
            return;
        }

        svg.Empty("path", ("class", "hollow"), ("d", Square));
        if (mark.Degree == ControlDegree.Contested)
        {
            svg.Empty("path", ("class", fill), ("d", "M-6 6V-6L6 6Z"));
        }
        else if (mark.Degree == ControlDegree.Influence)
        {
            svg.Empty("path", ("class", fill), ("d", "M-6 0H6V6H-6Z"));
        }
        else if (mark.Degree == ControlDegree.None)
        {
            svg.Empty("path", ("class", "slash"), ("d", "M-6 6L6 -6"));
        }
        else
        {
            svg.Empty("circle", ("class", fill), ("r", 2.6));
        }
    }

    private void Gathered(int count)
    {
        svg.Empty("circle", ("class", "hollow"), ("r", 11.0)).Empty("circle", ("class", "certain"), ("r", 8.8));
        svg.Leaf("text", count > 999 ? "999+" : count.ToString(CultureInfo.InvariantCulture), ("class", "number"), ("x", 0.0), ("y", 3.4), ("style", count > 99 ? "font-size:7.5px" : "font-size:10px"));
    }
}
