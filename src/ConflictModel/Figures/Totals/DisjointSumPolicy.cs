namespace ConflictModel;

/// <summary>The sum over incidents that have nobody in common.</summary>
internal sealed class DisjointSumPolicy(FigurePolicy each) : TotalPolicy
{
    public override string Name => $"each incident by {each.Name}; sum over disjoint incidents";

    public override FigurePolicy PerIncident => each;

    protected internal override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view)
    {
        var overlaps = Overlap.Among(tolls);
        if (overlaps.FirstOrDefault() is { } pair)
        {
            return new CombinedFigure(Estimate.Unknown, [])
            {
                LeftOut = ValueList.From(tolls.SelectMany(t => t.Figures).Select(f => new LeftOut(f, "not added: two of the incidents overlap"))),
                Flags = [$"No sum is made: “{view.Record.Tell(pair.One)}” and “{view.Record.Tell(pair.Other)}” overlap. Ask TotalPolicy.DeductingOverlap."],
            };
        }

        return Adding.Up([.. tolls.Select(t => t.Value)], ValueList.From(tolls.SelectMany(t => t.Figures)));
    }
}
