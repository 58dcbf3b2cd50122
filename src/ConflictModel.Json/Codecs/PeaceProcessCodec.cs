namespace ConflictModel.Json;

internal sealed class PeaceProcessCodec() : EntityCodec<PeaceProcess, ProcessId>("peaceProcess")
{
    protected override PeaceProcess? Read(ref MemberReader json, ref EntityParts<ProcessId> parts)
    {
        Reference<ProcessId> within = default;
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Reference("within"u8, ref within)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new PeaceProcess(parts.Name, parts.Id)
        {
            Within = within,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, PeaceProcess entity)
    {
        json.Reference("within"u8, entity.Within);
    }
}
