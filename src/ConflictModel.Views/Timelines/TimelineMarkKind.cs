namespace ConflictModel.Views;

/// <summary>The signs of a timeline, told apart by shape.</summary>
internal enum TimelineMarkKind
{
    Incident,
    Milestone,
    Violation,
}
