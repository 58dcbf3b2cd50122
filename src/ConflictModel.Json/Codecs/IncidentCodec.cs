namespace ConflictModel.Json;

internal sealed class IncidentCodec() : EntityCodec<Incident, IncidentId>("incident")
{
    protected override Incident? Read(ref MemberReader json, ref EntityParts<IncidentId> parts)
    {
        bool series = default;
        Reference<IncidentId> within = default;
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Flag("series"u8, ref series)
                || json.Reference("within"u8, ref within)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Incident(parts.Name, parts.Id)
        {
            IsSeries = series,
            Within = within,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Incident entity)
    {
        json.Flag("series"u8, entity.IsSeries);
        json.Reference("within"u8, entity.Within);
    }
}
