namespace ConflictModel.Datasets;

/// <summary>Another actor that an actor's row names: by number, and by name where the cells pair the two.</summary>
/// <param name="ActorId">The number of the actor; <see langword="null"/> where the row gives a name only.</param>
/// <param name="Name">The name; <c>""</c> where the row gives none or its names do not pair with its numbers.</param>
public readonly record struct UcdpActorMention(int? ActorId, string Name);
