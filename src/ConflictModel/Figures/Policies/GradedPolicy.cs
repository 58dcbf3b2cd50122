namespace ConflictModel;

/// <summary>Only figures of certain grades, left to another policy.</summary>
internal sealed class GradedPolicy(GradeFilter grades, FigurePolicy then) : FigurePolicy
{
    public override string Name => $"graded ({grades}), then {then.Name}";

    protected internal override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
    {
        var passing = ValueList.From(figures.Where(f => grades.Passes(f.Figure)));
        var leftOut = figures.Where(f => !grades.Passes(f.Figure)).Select(f => new LeftOut(f.Figure, grades.Against(f.Figure)));
        if (passing.IsEmpty)
        {
            return new CombinedFigure(Estimate.Unknown, []) { LeftOut = ValueList.From(leftOut), Flags = [$"No figure has a grade that counts ({grades})."] };
        }

        var combined = then.Decide(passing, view);
        return combined with { LeftOut = ValueList.From(leftOut.Concat(combined.LeftOut)) };
    }

    internal override bool Admits(Figure figure, ConflictRecord record) => grades.Passes(figure) && then.Admits(figure, record);

    protected internal override Estimate Read(Figure figure, Estimate number) => then.Read(figure, number);
}
