namespace ConflictModel.Views;

/// <summary>A label in its place.</summary>
internal sealed record PlacedLabel(double X, double Top, string Anchor, IReadOnlyList<(string Text, string Style)> Lines)
{
    internal void Paint(SvgText svg)
    {
        svg.Open("g", ("class", "label"));
        for (var i = 0; i < Lines.Count; i++)
        {
            var y = Top + (i * LabelPlacer.LineHeight) + 10.5;
            svg.Leaf("text", Texts.Isolate(Lines[i].Text), ("class", $"halo {Lines[i].Style}"), ("x", X), ("y", y), ("text-anchor", Anchor));
        }

        svg.Close();
    }
}
