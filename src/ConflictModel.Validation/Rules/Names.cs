namespace ConflictModel.Validation;

/// <summary>Gets names for messages: the id of what the record does not hold, the words for what has no name.</summary>
internal static class Names
{
    internal static string NameOf(this ConflictRecord record, EntityId id) => record.TryFind(id, out var entity) ? entity.Name : id.Value;

    internal static string NameOf(this ConflictRecord record, ActorId actor) => record.NameOf((EntityId)actor);

    internal static string NameOf(this ConflictRecord record, Reference<ActorId> actor) =>
        actor.TryGetId(out var id) ? record.NameOf(id) : actor.ToString();
}
