namespace ConflictModel.Json;

internal sealed class MembershipCodec() : ClaimCodec<Membership>("membership")
{
    protected override Membership? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> member = default;
        Reference<ActorId> body = default;
        MembershipKind @as = default;
        string weight = "";
        while (json.HasMembers())
        {
            _ = json.Reference("member"u8, ref member)
                || json.Reference("body"u8, ref body)
                || json.Word("as"u8, ref @as)
                || json.Text("weight"u8, ref weight)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Membership(member, body, @as)
        {
            Weight = weight,
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

    protected override void Write(ItemWriter json, Membership claim)
    {
        json.Reference("member"u8, claim.Member);
        json.Reference("body"u8, claim.Body);
        json.Word("as"u8, claim.As);
        json.Text("weight"u8, claim.Weight);
    }
}
