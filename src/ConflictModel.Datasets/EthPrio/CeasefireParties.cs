namespace ConflictModel.Datasets;

/// <summary>Whom and what a row refers to; the dyad is unknown where the row gives none.</summary>
internal readonly record struct CeasefireParties(TruceId Truce, Reference<ActorId> Actor, Reference<DyadId> Dyad);
