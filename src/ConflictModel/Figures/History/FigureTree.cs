using System.Text;

namespace ConflictModel;

/// <summary>How figures nest: wholes, their parts, the parts of these, with whether each fits in its whole.</summary>
/// <remarks>
/// <para>Made from the links <see cref="LinkKind.PartOf"/> of figures that stand: what is rejected, superseded, denied or not yet said is not in it. A part of a superseded whole hangs on what took its place, and where such a figure is asked for at the top, that stands there.</para>
/// <para>A figure that is a part of two wholes stands under both. Links that go in a circle are followed once, and end there; so do parts of parts beyond the two hundredth level.</para>
/// </remarks>
public sealed class FigureTree
{
    private readonly RecordView view;

    private FigureTree(RecordView view, ValueList<FigureNode> roots) => (this.view, Roots) = (view, roots);

    /// <summary>Gets the figures at the top.</summary>
    public ValueList<FigureNode> Roots { get; }

    /// <summary>Gets a value indicating whether some part is certainly greater than its whole, alone or with others that are disjoint from it.</summary>
    public bool HasContradiction => Roots.Any(Contradicts);

    /// <summary>Draws the tree as text: a line a figure, with what it takes the place of, what stands beside it, and any contradiction.</summary>
    public string Explain()
    {
        var text = new StringBuilder();
        var drawn = new HashSet<ClaimId>();
        foreach (var root in Roots)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Line(root));
            Draw(root, "", text, drawn);
        }

        return text.ToString();
    }

    internal static FigureTree Of(RecordView view, ValueList<Figure> roots)
    {
        var figures = view.Record.Claims.OfType<Figure>().Where(f => FigureSieve.Discounted(f, view) is null).ToArray();
        var parts = new Dictionary<ClaimId, List<Figure>>();
        var isPart = new HashSet<ClaimId>();
        foreach (var figure in figures)
        {
            foreach (var whole in FigureNumbers.WholesOf(figure, view))
            {
                (parts.TryGetValue(whole.Id, out var list) ? list : parts[whole.Id] = []).Add(figure);
                isPart.Add(figure.Id);
            }
        }

        var tops = roots.IsEmpty ? figures.Where(f => parts.ContainsKey(f.Id) && !isPart.Contains(f.Id)) : roots.SelectMany(f => FigureNumbers.Standing(f, view)).DistinctBy(f => f.Id);
        var grower = new FigureTreeGrower(view, parts);
        return new FigureTree(view, ValueList.From(tops.Select(grower.Root)));
    }

    private static bool Contradicts(FigureNode node) =>
        node.Fits is Certainty.Impossible || node.PartsFit is Certainty.Impossible || node.Parts.Any(Contradicts);

    private void Draw(FigureNode node, string margin, StringBuilder text, HashSet<ClaimId> drawn)
    {
        if (!drawn.Add(node.Figure.Id))
        {
            text.Append(node.Parts.IsEmpty ? "" : " (its parts as above)");
            return;
        }

        for (var i = 0; i < node.Parts.Count; i++)
        {
            var last = i == node.Parts.Count - 1;
            text.Append('\n').Append(margin).Append(last ? "└─ " : "├─ ").Append(Line(node.Parts[i]));
            Draw(node.Parts[i], margin + (last ? "   " : "│  "), text, drawn);
        }
    }

    private string Line(FigureNode node)
    {
        var names = view.Record.Names;
        var text = new StringBuilder(node.Figure.Tell(names));
        if (node.Figure.Share.IsKnown && !node.Figure.Number.IsKnown)
        {
            text.Append(": ").Append(node.Number.Describe());
        }

        var replaced = view.RevisionsOf(node.Figure).Steps.Where(s => !s.IsCurrent && s.Figure.Id != node.Figure.Id).Select(s => s.Number.Describe()).ToArray();
        if (replaced.Length > 0)
        {
            text.Append(", in place of ").Append(Names.List(replaced, "and"));
        }

        if (node.Figure.Standing.Kind == StandingKind.Disputed)
        {
            text.Append(" [disputed: ").Append(node.Figure.Standing.Reason).Append(']');
        }

        if (node.Fits is Certainty.Impossible)
        {
            text.Append(" [more than its whole: a contradiction]");
        }

        if (node.PartsFit is Certainty.Impossible)
        {
            text.Append(" [its disjoint parts come to more: a contradiction]");
        }

        return text.ToString();
    }
}
