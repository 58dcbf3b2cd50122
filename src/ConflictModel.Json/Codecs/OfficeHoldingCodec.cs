namespace ConflictModel.Json;

internal sealed class OfficeHoldingCodec() : ClaimCodec<OfficeHolding>("officeHolding")
{
    protected override OfficeHolding? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> holder = default;
        Reference<ActorId> body = default;
        string title = "";
        while (json.HasMembers())
        {
            _ = json.Reference("holder"u8, ref holder)
                || json.Reference("body"u8, ref body)
                || json.Words("title"u8, ref title)
                || parts.Read(ref json);
        }

        return !(json.Need(title.Length > 0, "title") & parts.IsComplete(json)) ? null : new OfficeHolding(holder, body, title)
        {
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

    protected override void Write(ItemWriter json, OfficeHolding claim)
    {
        json.Reference("holder"u8, claim.Holder);
        json.Reference("body"u8, claim.Body);
        json.Text("title"u8, claim.Title);
    }
}
