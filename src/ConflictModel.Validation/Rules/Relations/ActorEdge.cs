namespace ConflictModel.Validation;

/// <summary>A claim that leads from one actor to another.</summary>
/// <param name="FromNumber">The number of the first in its graph.</param>
/// <param name="ToNumber">The number of the second in its graph.</param>
/// <param name="From">The first: the member, the body before.</param>
/// <param name="To">The second: the body, the body after.</param>
/// <param name="Claim">Who says so.</param>
internal readonly record struct ActorEdge(int FromNumber, int ToNumber, ActorId From, ActorId To, Claim Claim);
