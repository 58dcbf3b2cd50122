namespace ConflictModel.Json;

/// <summary>What all kinds of claims read and write alike.</summary>
internal abstract class ClaimCodec<T>(string kind) : ItemCodec(kind, CodecRegistry.ClaimSection)
    where T : Claim
{
    internal sealed override Item? Read(ref MemberReader json)
    {
        var parts = new ClaimParts();
        var item = Read(ref json, ref parts);
        return SuppressionForm.Put(item, parts.Suppressions);
    }

    internal sealed override void MakeKnownTo(ConflictJsonTypes types) => types.AddItem<T>();

    internal sealed override void Write(ItemWriter json, Item item)
    {
        var claim = (T)item;
        Write(json, claim);
        ClaimParts.Write(json, claim);
    }

    /// <summary>Reads the members to the end of the item; what is not of this kind alone goes to the parts.</summary>
    protected abstract T? Read(ref MemberReader json, ref ClaimParts parts);

    /// <summary>Writes the members that only this kind has.</summary>
    protected abstract void Write(ItemWriter json, T claim);
}
