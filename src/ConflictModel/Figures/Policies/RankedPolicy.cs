namespace ConflictModel;

/// <summary>The word of the first origin in an order of the asker's that gives a number.</summary>
internal sealed class RankedPolicy(ValueList<Origin> order) : FigurePolicy
{
    public override string Name => $"ranked sources ({string.Join(", then ", order)})";

    internal override bool Admits(Figure figure, ConflictRecord record) => order.Any(origin => Says(origin, figure, record));

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        foreach (var origin in order)
        {
            var own = ValueList.From(figures.Where(f => Says(origin, f.Figure, view.Record)));
            if (own.IsEmpty)
            {
                continue;
            }

            var latest = OriginVotes.LatestOf(own, view);
            var first = Tellers.Of(own[0].Figure.By, view.Record);
            var others = figures.Where(f => !Says(origin, f.Figure, view.Record)).Select(f =>
                new LeftOut(f.Figure, Admits(f.Figure, view.Record) ? $"ranked below {first}" : "not ranked"));
            return Spans.Of(latest.Standing) with { LeftOut = ValueList.From(latest.LeftOut.Concat(others)) };
        }

        return new CombinedFigure(Estimate.Unknown, [])
        {
            LeftOut = ValueList.From(figures.Select(f => new LeftOut(f.Figure, "not ranked"))),
            Flags = ["No origin of the order given tells a number."],
        };
    }

    /// <summary>Says whether an origin gives a figure: it is the one named there, or publishes the source that names nobody.</summary>
    private static bool Says(Origin origin, Figure figure, ConflictRecord record) =>
        figure.By.Origin == origin || OriginIdentity.Of(figure.By, record).Origin == origin;
}
