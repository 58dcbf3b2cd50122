namespace ConflictModel;

/// <summary>One of those that a total adds up, with its answer.</summary>
/// <param name="Id">The incident, the place, the deployment.</param>
/// <param name="Answer">How many, by its own figures alone.</param>
internal readonly record struct Toll(EntityId Id, FigureAnswer Answer);
