namespace ConflictModel;

/// <summary>The sum over incidents that have nobody in common.</summary>
internal sealed class DisjointSumPolicy(FigurePolicy each) : TotalPolicy
{
    public override string Name => $"each incident by {each.Name}; sum over disjoint incidents";

    public override FigurePolicy PerIncident => each;

    protected internal override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view) => Adding.Up(tolls, view);
}
