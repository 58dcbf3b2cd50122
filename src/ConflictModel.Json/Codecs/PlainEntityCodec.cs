namespace ConflictModel.Json;

/// <summary>A kind of entity that has no members of its own.</summary>
internal sealed class PlainEntityCodec<T, TId>(string kind, PlainEntityCodec<T, TId>.Maker make) : EntityCodec<T, TId>(kind)
    where T : Entity
    where TId : struct, IEntityId<TId>
{
    /// <summary>Makes the entity of parts that are complete.</summary>
    internal delegate T Maker(in EntityParts<TId> parts);

    protected override T? Read(ref MemberReader json, ref EntityParts<TId> parts)
    {
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json) || parts.Read(ref json);
        }

        return parts.IsComplete(json) ? make(parts) : null;
    }

    protected override void Write(ItemWriter json, T entity)
    {
        // Its name says it all.
    }
}
