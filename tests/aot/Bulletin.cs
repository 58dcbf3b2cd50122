using ConflictModel;

/// <summary>A type of somebody's own that holds what the library knows.</summary>
internal sealed record Bulletin(ConflictRecord Record, Incident Of, ImpreciseDate On, Estimate Toll, Harm Harm, Reference<ActorId> By, Share? Land);
