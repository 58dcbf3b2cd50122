namespace ConflictModel.Views;

/// <summary>The signs that a legend explains.</summary>
internal enum LegendSign
{
    Certain,
    Possible,
    Open,
    Violation,
    ViolationsWithin,
    Incident,
    Milestone,
    Range,
    Hollow,
    About,
    Tie,
    Break,
}
