namespace ConflictModel.Json;

internal sealed class DesignationCodec() : ClaimCodec<Designation>("designation")
{
    protected override Designation? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> of = default;
        Reference<ActorId> authority = default;
        string programme = "";
        string reason = "";
        while (json.HasMembers())
        {
            _ = json.Reference("of"u8, ref of)
                || json.Reference("authority"u8, ref authority)
                || json.Text("programme"u8, ref programme)
                || json.Text("reason"u8, ref reason)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Designation(of, authority)
        {
            Programme = programme,
            Reason = reason,
            Id = parts.Id,
            By = parts.By,
            Holds = parts.Holds,
            Polarity = parts.Polarity,
            Mood = parts.Mood,
            Standing = parts.Standing,
            Grades = parts.Grades,
            Links = parts.Links,
            Note = parts.Note,
            Unread = parts.Unread,
        };
    }

    protected override void Write(ItemWriter json, Designation claim)
    {
        json.Reference("of"u8, claim.Of);
        json.Reference("authority"u8, claim.Authority);
        json.Text("programme"u8, claim.Programme);
        json.Text("reason"u8, claim.Reason);
    }
}
