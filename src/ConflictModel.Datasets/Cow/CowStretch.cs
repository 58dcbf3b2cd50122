namespace ConflictModel.Datasets;

/// <summary>A stretch of fighting: of a war, or of one state's part in it.</summary>
/// <remarks>Two stretches are equal when their dates are.</remarks>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
public readonly record struct CowStretch(CowDate Start, CowDate End)
{
    /// <summary>Gets when it was; unknown where it ends before it begins.</summary>
    internal ImpreciseInterval Interval => DateParts.Between(Start.Date, End.Date);
}
