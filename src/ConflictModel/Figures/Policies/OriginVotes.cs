namespace ConflictModel;

/// <summary>What most policies begin with: of each origin, only what it certainly did not replace later.</summary>
internal sealed class OriginVotes
{
    private readonly List<LeftOut> leftOut = [];

    private OriginVotes()
    {
    }

    /// <summary>Gets the figures that stand, in the order given.</summary>
    internal List<NumberedFigure> Standing { get; } = [];

    internal ValueList<LeftOut> LeftOut => ValueList.From(leftOut);

    /// <summary>Takes the latest of each origin. A figure takes the place of one of its own kind only: documented deaths are not revised by estimated ones.</summary>
    internal static OriginVotes LatestOf(ValueList<NumberedFigure> figures, RecordView view)
    {
        var votes = new OriginVotes();
        if (figures.Count == 1)
        {
            votes.Standing.Add(figures[0]);
            return votes;
        }

        foreach (var ofOrigin in figures.GroupBy(f => (OriginIdentity.Of(f.Figure.By), f.Figure.Knowledge)))
        {
            var all = ofOrigin.ToArray();
            foreach (var figure in all)
            {
                var later = Array.FindIndex(all, other => IsCertainlyLater(other.Figure, figure.Figure, view));
                if (later < 0)
                {
                    votes.Standing.Add(figure);
                }
                else
                {
                    votes.leftOut.Add(new LeftOut(figure.Figure, $"the same origin later said {all[later].Number.Describe()}"));
                }
            }
        }

        return votes;
    }

    private static bool IsCertainlyLater(Figure one, Figure other, RecordView view)
    {
        var (said, before) = (view.Record.Index.Said(one), view.Record.Index.Said(other));
        return said.IsKnown && before.IsKnown && before.IsBefore(said, view.Tolerance) is Certainty.Certain;
    }
}
