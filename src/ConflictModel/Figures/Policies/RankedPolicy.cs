namespace ConflictModel;

/// <summary>The word of the first origin in an order of the asker's that gives a number.</summary>
internal sealed class RankedPolicy(ValueList<Origin> order) : FigurePolicy
{
    public override string Name => $"ranked sources ({string.Join(", then ", order)})";

    internal override bool Admits(Figure figure) => order.Contains(figure.By.Origin);

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        foreach (var origin in order)
        {
            var own = ValueList.From(figures.Where(f => f.Figure.By.Origin == origin));
            if (own.IsEmpty)
            {
                continue;
            }

            var latest = OriginVotes.LatestOf(own, view);
            var first = Tellers.Of(own[0].Figure.By, view.Record);
            var others = figures.Where(f => f.Figure.By.Origin != origin).Select(f =>
                new LeftOut(f.Figure, order.Contains(f.Figure.By.Origin) ? $"ranked below {first}" : "not ranked"));
            return Spans.Of(latest.Standing) with { LeftOut = ValueList.From(latest.LeftOut.Concat(others)) };
        }

        return new CombinedFigure(Estimate.Unknown, [])
        {
            LeftOut = ValueList.From(figures.Select(f => new LeftOut(f.Figure, "not ranked"))),
            Flags = ["No origin of the order given tells a number."],
        };
    }
}
