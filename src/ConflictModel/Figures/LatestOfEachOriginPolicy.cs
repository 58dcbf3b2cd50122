namespace ConflictModel;

/// <summary>The latest figure of each origin, then the envelope across origins.</summary>
internal sealed class LatestOfEachOriginPolicy : FigurePolicy
{
    public override string Name => "latest of each origin, then envelope across origins";

    public override (Estimate Number, ValueList<Figure> Used, ValueList<LeftOut> LeftOut) Combine(ValueList<Figure> figures, RecordView view)
    {
        var used = new List<Figure>();
        var leftOut = new List<LeftOut>();
        foreach (var ofOrigin in figures.GroupBy(f => f.By.Origin))
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

        return (Estimate.Envelope(ValueList.From(used.Select(f => f.Number))), ValueList.From(used), ValueList.From(leftOut));
    }

    private static bool IsCertainlyLater(Figure one, Figure other, RecordView view)
    {
        var (said, before) = (view.Record.Index.Said(one), view.Record.Index.Said(other));
        return said.IsKnown && before.IsKnown && before.IsBefore(said, view.Tolerance) is Certainty.Certain;
    }
}
