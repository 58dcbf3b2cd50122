namespace ConflictModel.Json;

internal sealed class InstrumentLinkCodec() : ClaimCodec<InstrumentLink>("instrumentLink")
{
    protected override InstrumentLink? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId @from = default;
        InstrumentLinkKind how = default;
        Reference<EntityId> to = default;
        while (json.HasMembers())
        {
            _ = json.Entity("from"u8, ref @from)
                || json.Word("how"u8, ref how)
                || json.Reference("to"u8, ref to)
                || parts.Read(ref json);
        }

        return !(json.Need(@from.Family is not EntityFamily.None, "from") & parts.IsComplete(json)) ? null : new InstrumentLink(@from, how, to)
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

    protected override void Write(ItemWriter json, InstrumentLink claim)
    {
        json.Entity("from"u8, claim.From);
        json.Word("how"u8, claim.How);
        json.Reference("to"u8, claim.To);
    }
}
