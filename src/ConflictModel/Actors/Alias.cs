namespace ConflictModel;

/// <summary>An actor that is taken for another, how surely, and by which claims.</summary>
internal readonly record struct Alias(ActorId Id, Certainty Certainty, ValueList<Claim> Claims);
