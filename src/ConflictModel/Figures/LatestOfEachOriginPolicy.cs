namespace ConflictModel;

/// <summary>The latest figure of each origin, then the envelope across origins; where that has no bounds ("about 50", "about 60"), the lowest to the highest value reported.</summary>
/// <remarks>A figure takes the place of one of its own kind only: documented deaths are not revised by estimated ones.</remarks>
internal sealed class LatestOfEachOriginPolicy : FigurePolicy
{
    public override string Name => "latest of each origin, then envelope across origins";

    public override CombinedFigure Combine(ValueList<Figure> figures, RecordView view)
    {
        var used = new List<Figure>();
        var leftOut = new List<LeftOut>();
        foreach (var ofOrigin in figures.GroupBy(f => (OriginIdentity.Of(f.By), f.Knowledge)))
        {
            var all = ofOrigin.ToArray();
            foreach (var figure in all)
            {
                var later = Array.Find(all, other => IsCertainlyLater(other, figure, view));
                if (later is null)
                {
                    used.Add(figure);
                }
                else
                {
                    leftOut.Add(new LeftOut(figure, $"the same origin later said {later.Number.Describe()}"));
                }
            }
        }

        return new CombinedFigure(Span(ValueList.From(used.Select(f => f.Number).Distinct())), ValueList.From(used)) { LeftOut = ValueList.From(leftOut) };
    }

    /// <summary>Spans what was reported; what all say in the same words keeps them.</summary>
    private static Estimate Span(ValueList<Estimate> numbers)
    {
        var envelope = Estimate.Envelope(numbers);
        return envelope.IsKnown ? envelope : Estimate.SpreadOf(numbers);
    }

    private static bool IsCertainlyLater(Figure one, Figure other, RecordView view)
    {
        var (said, before) = (view.Record.Index.Said(one), view.Record.Index.Said(other));
        return said.IsKnown && before.IsKnown && before.IsBefore(said, view.Tolerance) is Certainty.Certain;
    }
}
