using ConflictModel;

namespace RecordsApi;

/// <summary>Something in force.</summary>
public sealed record Held(EntityId Id, string Name, Certainty Certainty);
