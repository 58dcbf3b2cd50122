namespace ConflictModel;

/// <summary>One incident of a total with its answer.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Answer">How many, by the figures of the incident alone.</param>
internal readonly record struct Toll(IncidentId Id, FigureAnswer Answer);
