namespace ConflictModel.Json;

internal sealed class DyadCodec() : EntityCodec<Dyad, DyadId>("dyad")
{
    protected override Dyad? Read(ref MemberReader json, ref EntityParts<DyadId> parts)
    {
        Reference<ConflictId> within = default;
        Reference<ActorId> sideA = default;
        Reference<ActorId> sideB = default;
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Reference("within"u8, ref within)
                || json.Reference("sideA"u8, ref sideA)
                || json.Reference("sideB"u8, ref sideB)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Dyad(parts.Name, parts.Id)
        {
            Within = within,
            SideA = sideA,
            SideB = sideB,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Dyad entity)
    {
        json.Reference("within"u8, entity.Within);
        json.Reference("sideA"u8, entity.SideA);
        json.Reference("sideB"u8, entity.SideB);
    }
}
