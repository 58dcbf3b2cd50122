namespace ConflictModel.Views;

/// <summary>The signs of figures, with their words.</summary>
internal static class FigureLegend
{
    internal static PictureLegend Of(IEnumerable<FigureSign> used)
    {
        var signs = used.ToHashSet();
        if (signs.Contains(FigureSign.DisputedBar))
        {
            signs.Remove(FigureSign.DisputedArrow); // one sign explains the others
        }

        if (signs.Contains(FigureSign.DisputedBar) || signs.Contains(FigureSign.DisputedArrow))
        {
            signs.Remove(FigureSign.DisputedDot);
        }

        return new PictureLegend([.. Enum.GetValues<FigureSign>().Where(signs.Contains).Select(s => (Words(s), Painting(s)))]);
    }

    private static string Words(FigureSign sign) => sign switch
    {
        FigureSign.Exact => "this number, as its source gives it",
        FigureSign.Bar => "somewhere between two bounds",
        FigureSign.ArrowUp => "no fewer than that; nothing bounds it from above",
        FigureSign.ArrowDown => "no more than that; nothing bounds it from below",
        FigureSign.OpenEnd => "the bound itself is not meant (“more than 90”)",
        FigureSign.Best => "the value that the source takes for the likeliest",
        FigureSign.BestAlone => "about that; how near, nobody says",
        FigureSign.InWords => "a word such as “dozens”, bounded by a table",
        FigureSign.DisputedBar or FigureSign.DisputedArrow or FigureSign.DisputedDot => "disputed, or possible only",
        FigureSign.Faded => "does not count; the words beside it say why",
        FigureSign.Rejected => "judged wrong",
        FigureSign.Revised => "its origin put another number in its place",
        _ => "what the figures come to together",
    };

    private static Action<SvgText> Painting(FigureSign sign) => svg =>
    {
        var (style, paths) = Drawing(sign);
        svg.Open("g", ("class", style));
        foreach (var (kind, data) in paths)
        {
            svg.Empty("path", ("class", kind), ("d", data));
        }

        svg.Close();
    };

    private static (string Style, (string Kind, string Data)[] Paths) Drawing(FigureSign sign) => sign switch
    {
        FigureSign.Exact => ("counted", [("dot", "M6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0Z")]),
        FigureSign.Bar => ("counted", [("bar", "M2 -4H26V4H2Z"), ("cap", "M2 -6.5V6.5M26 -6.5V6.5")]),
        FigureSign.ArrowUp => ("counted", [("reach", "M3 0H21"), ("head", "M29 0l-9 -5v10Z"), ("cap", "M3 -6.5V6.5")]),
        FigureSign.ArrowDown => ("counted", [("reach", "M8 0H26"), ("head", "M0 0l9 -5v10Z"), ("cap", "M26 -6.5V6.5")]),
        FigureSign.OpenEnd => ("counted", [("reach", "M6 0H21"), ("head", "M29 0l-9 -5v10Z"), ("ring", "M1.6 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0Z")]),
        FigureSign.Best => ("counted", [("bar", "M2 -4H26V4H2Z"), ("best", "M8 0L14 -6L20 0L14 6Z")]),
        FigureSign.BestAlone => ("counted", [("reach near", "M7 0H-1M21 0H29"), ("best", "M8 0L14 -6L20 0L14 6Z")]),
        FigureSign.InWords => ("counted inwords", [("reach", "M3 0H21"), ("head", "M29 0l-9 -5v10Z"), ("cap", "M3 -6.5V6.5")]),
        FigureSign.DisputedBar => ("counted disputed", [("bar", "M2 -4H26V4H2Z")]),
        FigureSign.DisputedArrow => ("counted disputed", [("reach", "M3 0H21"), ("head", "M29 0l-9 -5v10Z"), ("cap", "M3 -6.5V6.5")]),
        FigureSign.DisputedDot => ("counted disputed", [("dot", "M6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0Z")]),
        FigureSign.Faded => ("faded", [("reach", "M3 0H21"), ("head", "M29 0l-9 -5v10Z"), ("cap", "M3 -6.5V6.5")]),
        FigureSign.Rejected => ("faded", [("strike", "M8 -6l12 12m0 -12l-12 12")]),
        FigureSign.Revised => ("faded", [("giving", "M16 -6H10V5H14m-4 -3.5l5 3.5l-5 3.5")]),
        _ => ("combined", [("reach", "M3 0H21"), ("head", "M29 0l-9 -5v10Z"), ("cap", "M3 -6.5V6.5")]),
    };
}
