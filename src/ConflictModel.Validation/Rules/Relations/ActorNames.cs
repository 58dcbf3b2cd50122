namespace ConflictModel.Validation;

/// <summary>Gets the names of actors for messages: the id of one that the record does not hold, the words for one that has no name.</summary>
internal static class ActorNames
{
    internal static string NameOf(this ConflictRecord record, ActorId actor) => record.TryFind(actor, out var entity) ? entity.Name : actor.Value;

    internal static string NameOf(this ConflictRecord record, Reference<ActorId> actor) =>
        actor.TryGetId(out var id) ? record.NameOf(id) : actor.ToString();
}
