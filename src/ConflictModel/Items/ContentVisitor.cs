namespace ConflictModel;

/// <summary>Walks what an item says: texts that are its content, and ids that it refers to.</summary>
/// <remarks>
/// One walk serves all that must see every member: deriving a claim's id, finding dangling references. Members that are not
/// stated are passed over, so that a member added by a later version leaves the ids of older claims as they were.
/// </remarks>
internal abstract class ContentVisitor
{
    /// <summary>Gets a value indicating whether texts matter, so that none is formatted in vain.</summary>
    protected abstract bool WantsTexts { get; }

    internal void Text(string member, string text)
    {
        if (WantsTexts && text.Length > 0)
        {
            OnText(member, text);
        }
    }

    internal void Value<T>(string member, T value)
        where T : struct, IEquatable<T>
    {
        if (WantsTexts && !value.Equals(default))
        {
            OnText(member, value.ToString() ?? "");
        }
    }

    internal void Values<T>(string member, ValueList<T> values)
        where T : struct, IEquatable<T>
    {
        foreach (var value in values)
        {
            Value(member, value);
        }
    }

    internal void Reference<TId>(string member, Reference<TId> reference)
        where TId : struct, IEntityId<TId>
    {
        if (reference.TryGetId(out var id))
        {
            OnEntity(member, id.ToEntityId());
        }
        else if (reference.Kind is ReferenceKind.Candidates)
        {
            foreach (var candidate in reference.Candidates)
            {
                OnEntity(member, candidate.ToEntityId());
            }
        }

        if (WantsTexts && reference.Kind is not (ReferenceKind.Named or ReferenceKind.Unknown))
        {
            OnText(member, $"{reference.Kind}{(reference.IsSeveral ? "s" : "")} {reference.Words}");
        }
    }

    internal void References<TId>(string member, ValueList<Reference<TId>> references)
        where TId : struct, IEntityId<TId>
    {
        foreach (var reference in references)
        {
            Reference(member, reference);
        }
    }

    internal void Entity(string member, EntityId id) => OnEntity(member, id);

    internal void OptionalEntity(string member, EntityId id)
    {
        if (id.Family is not EntityFamily.None)
        {
            OnEntity(member, id);
        }
    }

    internal void Claims(string member, ValueList<ClaimId> ids)
    {
        foreach (var id in ids)
        {
            OnClaim(member, id);
        }
    }

    protected abstract void OnText(string member, string text);

    protected abstract void OnEntity(string member, EntityId id);

    internal abstract void OnClaim(string member, ClaimId id);
}
