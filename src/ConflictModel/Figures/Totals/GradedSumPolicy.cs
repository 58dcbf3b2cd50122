namespace ConflictModel;

/// <summary>Airwars' headline totals: graded incidents, minimum to minimum and maximum to maximum.</summary>
internal sealed class GradedSumPolicy(GradeFilter grades) : TotalPolicy
{
    private readonly FigurePolicy each = FigurePolicy.Graded(grades, new AirwarsRangePolicy());

    public override string Name => $"graded sum ({grades}), missing maxima by the Airwars rule";

    public override FigurePolicy PerIncident => each;

    protected internal override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view) => Adding.Up(tolls, view);

    /// <summary>An incident that no figure of these grades counts is outside the total by its definition.</summary>
    protected internal override bool IsOutside(FigureAnswer toll) =>
        toll.Figures.IsEmpty && !toll.LeftOut.Any(l => grades.Passes(l.Claim));
}
