namespace ConflictModel.Json;

internal sealed class AlignmentCodec() : ClaimCodec<Alignment>("alignment")
{
    protected override Alignment? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> from = default;
        Reference<ActorId> to = default;
        AlignmentKind @as = default;
        string words = "";
        while (json.HasMembers())
        {
            _ = json.Reference("from"u8, ref from)
                || json.Reference("to"u8, ref to)
                || json.Word("as"u8, ref @as)
                || json.Text("words"u8, ref words)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Alignment(from, to, @as)
        {
            Words = words,
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

    protected override void Write(ItemWriter json, Alignment claim)
    {
        json.Reference("from"u8, claim.From);
        json.Reference("to"u8, claim.To);
        json.Word("as"u8, claim.As);
        json.Text("words"u8, claim.Words);
    }
}
