namespace ConflictModel.Json;

internal sealed class MeetingCodec() : EntityCodec<Meeting, MeetingId>("meeting")
{
    protected override Meeting? Read(ref MemberReader json, ref EntityParts<MeetingId> parts)
    {
        Reference<ProcessId> within = default;
        string number = "";
        while (json.HasMembers())
        {
            _ = parts.ReadNames(ref json)
                || json.Reference("within"u8, ref within)
                || json.Text("number"u8, ref number)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Meeting(parts.Name, parts.Id)
        {
            Within = within,
            Number = number,
            AlsoKnownAs = parts.AlsoKnownAs,
            ExternalIds = parts.ExternalIds,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Meeting entity)
    {
        json.Reference("within"u8, entity.Within);
        json.Text("number"u8, entity.Number);
    }
}
