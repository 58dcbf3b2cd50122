namespace ConflictModel.Json;

internal sealed class DeploymentCodec() : EntityCodec<Deployment, DeploymentId>("deployment")
{
    protected override Deployment? Read(ref MemberReader json, ref EntityParts<DeploymentId> parts)
    {
        Reference<ActorId> of = default;
        Reference<PlaceId> at = default;
        Reference<DeploymentId> partOf = default;
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Reference("of"u8, ref of)
                || json.Reference("at"u8, ref at)
                || json.Reference("partOf"u8, ref partOf)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Deployment(parts.Name, parts.Id)
        {
            Of = of,
            At = at,
            PartOf = partOf,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Deployment entity)
    {
        json.Reference("of"u8, entity.Of);
        json.Reference("at"u8, entity.At);
        json.Reference("partOf"u8, entity.PartOf);
    }
}
