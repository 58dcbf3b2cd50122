namespace ConflictModel;

/// <summary>All figures that stand, from the lowest reported to the highest.</summary>
internal sealed class EnvelopePolicy : FigurePolicy
{
    public override string Name => "envelope of all figures";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var several = figures.GroupBy(f => OriginIdentity.Of(f.Figure.By, view.Record)).Where(g => g.Count() > 1);
        return Spans.Of(figures) with
        {
            Flags = ValueList.From(several.Select(g =>
                $"{Tellers.Of(g.First().Figure.By, view.Record)} gives {g.Count()} figures here, and the envelope takes them for rivals: if one replaces another, say so (Superseding).")),
        };
    }
}
