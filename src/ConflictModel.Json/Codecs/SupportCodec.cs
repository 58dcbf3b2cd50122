namespace ConflictModel.Json;

internal sealed class SupportCodec() : ClaimCodec<Support>("support")
{
    protected override Support? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> supporter = default;
        Reference<ActorId> recipient = default;
        ValueList<SupportType> with = default;
        Reference<ActorId> against = default;
        while (json.HasMembers())
        {
            _ = json.Reference("supporter"u8, ref supporter)
                || json.Reference("recipient"u8, ref recipient)
                || json.Words("with"u8, ref with)
                || json.Reference("against"u8, ref against)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Support(supporter, recipient)
        {
            With = with,
            Against = against,
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

    protected override void Write(ItemWriter json, Support claim)
    {
        json.Reference("supporter"u8, claim.Supporter);
        json.Reference("recipient"u8, claim.Recipient);
        json.Words("with"u8, claim.With);
        json.Reference("against"u8, claim.Against);
    }
}
