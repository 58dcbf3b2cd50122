using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>Refuses references and ids that name nothing, where they enter: a null entity has become an empty id by then.</summary>
internal static class EmptyReferences
{
    internal static Reference<TId> Empty<TId>(
        this IGuardClause guard, Reference<TId> reference, [CallerArgumentExpression(nameof(reference))] string? parameterName = null)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) && id.Value.Length == 0
            ? throw new ArgumentException($"{parameterName} refers to nothing: give the entity, or Reference<{typeof(TId).Name}>.Unknown.", parameterName)
            : reference;

    internal static ValueList<Reference<TId>> Empty<TId>(
        this IGuardClause guard, ValueList<Reference<TId>> references, [CallerArgumentExpression(nameof(references))] string? parameterName = null)
        where TId : struct, IEntityId<TId>
    {
        foreach (var reference in references)
        {
            guard.Empty(reference, parameterName);
        }

        return references;
    }

    internal static ValueList<TId> Empty<TId>(
        this IGuardClause guard, ValueList<TId> ids, [CallerArgumentExpression(nameof(ids))] string? parameterName = null)
        where TId : struct, IEntityId<TId>
    {
        foreach (var id in ids)
        {
            guard.Empty(id.ToEntityId(), parameterName);
        }

        return ids;
    }

    internal static EntityId Empty(this IGuardClause guard, EntityId id, [CallerArgumentExpression(nameof(id))] string? parameterName = null) =>
        id.Value.Length == 0 ? throw new ArgumentException($"{parameterName} names nothing: give the entity.", parameterName) : id;
}
