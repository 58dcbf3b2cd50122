namespace ConflictModel.Views;

/// <summary>The parts of a timeline, in the order they are drawn.</summary>
internal enum TimelineSection
{
    Truces,
    Agreements,
    Incidents,
    Lives,
    Memberships,
    Milestones,
}
