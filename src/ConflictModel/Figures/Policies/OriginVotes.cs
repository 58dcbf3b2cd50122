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

        foreach (var ofOrigin in figures.GroupBy(f => (OriginIdentity.Of(f.Figure.By, view.Record), f.Figure.Knowledge)))
        {
            var all = ofOrigin.ToArray();
            var later = Later(all, view);
            foreach (var figure in all)
            {
                if (later.TryGetValue(view.Record.Index.Said(figure.Figure), out var last))
                {
                    votes.leftOut.Add(new LeftOut(figure.Figure, $"the same origin later said {last.Number.Describe()}"));
                }
                else
                {
                    votes.Standing.Add(figure);
                }
            }
        }

        return votes;
    }

    /// <summary>Tells of each origin that several of its figures stand, none of them certainly later, which are taken for rivals.</summary>
    internal ValueList<string> Rivals(RecordView view) => ValueList.From(
        from ofOrigin in Standing.GroupBy(f => (OriginIdentity.Of(f.Figure.By, view.Record), f.Figure.Knowledge))
        where ofOrigin.Select(f => f.Number).Distinct().Count() > 1
        select $"{Tellers.Of(ofOrigin.First().Figure.By, view.Record)} gives {ofOrigin.Count()} figures here, none of them certainly later, and they are taken for rivals: if one replaces another, say so (Superseding).");

    internal static bool IsCertainlyLater(Figure one, Figure other, RecordView view) =>
        IsCertainlyLater(view.Record.Index.Said(one), view.Record.Index.Said(other), view);

    private static bool IsCertainlyLater(Moment said, Moment before, RecordView view) =>
        said.IsKnown && before.IsKnown && before.IsBefore(said, view.Tolerance) is Certainty.Certain;

    /// <summary>Finds for each moment what was said certainly later, the last of it first.</summary>
    private static Dictionary<Moment, NumberedFigure> Later(NumberedFigure[] figures, RecordView view)
    {
        var said = figures.GroupBy(f => view.Record.Index.Said(f.Figure)).Where(g => g.Key.IsKnown).OrderBy(g => g.Key.Date, ImpreciseDate.ByEarliest).Reverse().ToArray();
        var later = new Dictionary<Moment, NumberedFigure>();
        foreach (var moment in said)
        {
            if (Array.Find(said, s => IsCertainlyLater(s.Key, moment.Key, view)) is { } last)
            {
                later[moment.Key] = last.First();
            }
        }

        return later;
    }
}
