namespace ConflictModel.Json;

/// <summary>What all kinds of entities read and write alike.</summary>
internal abstract class EntityCodec<T, TId>(string kind) : ItemCodec(kind, EntityFamilies.Section(TId.Family))
    where T : Entity
    where TId : struct, IEntityId<TId>
{
    internal sealed override Item? Read(ref MemberReader json)
    {
        var parts = new EntityParts<TId>();
        var item = Read(ref json, ref parts);
        return SuppressionForm.Put(item, parts.Suppressions);
    }

    internal sealed override void MakeKnownTo(ConflictJsonTypes types) => types.AddItem<T>();

    internal sealed override void Write(ItemWriter json, Item item)
    {
        var entity = (T)item;
        json.Text("name"u8, entity.Name);
        json.Texts("alsoKnownAs"u8, entity.AlsoKnownAs);
        Write(json, entity);
        SchemedText.Write(json, "externalIds"u8, entity.ExternalIds);
        SuppressionForm.Write(json, "suppressions"u8, entity.Suppressions);
    }

    /// <summary>Reads the members to the end of the item; what is not of this kind alone goes to the parts.</summary>
    protected abstract T? Read(ref MemberReader json, ref EntityParts<TId> parts);

    /// <summary>Writes the members that only this kind has.</summary>
    protected abstract void Write(ItemWriter json, T entity);
}
