namespace ConflictModel.Views;

/// <summary>Lays the panels of a picture of figures out from top to bottom, and writes it.</summary>
internal sealed class FiguresPainter(FigureSheet sheet, FiguresOptions options)
{
    internal string Paint()
    {
        var svg = new SvgText();
        var frame = new PictureFrame(svg, options.IdPrefix, new FiguresWords(sheet, options).All());
        var panels = sheet.Panels.Select(p => new FigurePanelPainter(p)).ToArray();
        var legend = FigureLegend.Of(panels.SelectMany(p => p.Signs));
        var top = frame.Top + (panels.Length == 0 ? -8 : 18);
        var legendTop = top + panels.Sum(p => p.Height) + 12;
        var notesTop = panels.Length == 0 ? top : legendTop + legend.Height;
        frame.Begin(notesTop, FigureStyle.Of(options.IdPrefix), WriteHatch);
        foreach (var panel in panels)
        {
            panel.Paint(svg, top);
            top += panel.Height;
        }

        legend.Paint(svg, options.IdPrefix, legendTop);
        return frame.End(notesTop);

        void WriteHatch()
        {
            svg.Open("pattern", ("id", $"{options.IdPrefix}-hatch"), ("class", "counted"), ("width", 5.0), ("height", 5.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
            svg.Empty("rect", ("class", "certain"), ("width", 1.8), ("height", 5.0));
            svg.Close();
        }
    }
}
