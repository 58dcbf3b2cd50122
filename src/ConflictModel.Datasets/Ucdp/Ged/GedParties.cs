namespace ConflictModel.Datasets;

/// <summary>Whom and what an event refers to.</summary>
internal readonly record struct GedParties(
    Reference<ConflictId> Conflict, Reference<DyadId> Dyad, Reference<ActorId> SideA, Reference<ActorId> SideB);
