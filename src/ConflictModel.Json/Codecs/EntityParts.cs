namespace ConflictModel.Json;

/// <summary>What all entities have, while one is being read.</summary>
internal ref struct EntityParts<TId>
    where TId : struct, IEntityId<TId>
{
    private string name;

    public EntityParts() => name = "";

    internal TId Id { get; private set; }

    internal readonly string Name => name;

    internal ValueList<string> AlsoKnownAs;

    internal ValueList<ExternalId> ExternalIds;

    internal ValueList<Suppression> Suppressions;

    internal ValueList<UnreadMember> Unread { get; private set; }

    /// <summary>Reads what an entity is called, which is written before what only its kind has.</summary>
    internal bool ReadNames(ref MemberReader json) =>
        json.Words("name"u8, ref name)
        || json.Texts("alsoKnownAs"u8, ref AlsoKnownAs);

    /// <summary>Reads the other members that every entity may have, or keeps a member unread.</summary>
    internal bool Read(ref MemberReader json) =>
        SchemedText.Read(ref json, "externalIds"u8, ref ExternalIds)
        || SuppressionForm.Read(ref json, "suppressions"u8, ref Suppressions)
        || json.KeepUnread();

    /// <summary>Says whether the entity can be made, once its members are read.</summary>
    internal bool IsComplete(in MemberReader json)
    {
        var named = json.Need(name.Length > 0, "name");
        var known = json.TryId<TId>(out var id);
        (Id, Unread) = (id, json.TakeUnread());
        return named && known;
    }
}
