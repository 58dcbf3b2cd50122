namespace ConflictModel.Views;

/// <summary>Names those whom a picture speaks of, and tells claims, in clean texts.</summary>
internal sealed class RecordNames(ConflictRecord record)
{
    internal string Of(EntityId id) => Texts.Clean(record.TryFind(id, out var entity) ? entity.Name : id.Value);

    internal string Of(ValueList<Reference<ActorId>> actors) => Texts.List(actors.Select(OfOne).Distinct());

    internal string Tell(Claim claim) => Texts.Clean(record.Tell(claim));

    internal string OfOne(Reference<ActorId> actor) =>
        actor.TryGetId(out var id) ? Texts.Isolate(Of((EntityId)id))
        : actor.Kind is ReferenceKind.Candidates ? Texts.List(actor.Candidates.Select(c => Texts.Isolate(Of((EntityId)c))), "or")
        : actor.Kind is ReferenceKind.Unknown ? "somebody unknown"
        : Texts.Clean(actor.ToString());
}
