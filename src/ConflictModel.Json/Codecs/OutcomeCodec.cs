namespace ConflictModel.Json;

internal sealed class OutcomeCodec() : ClaimCodec<Outcome>("outcome")
{
    protected override Outcome? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        OutcomeKind result = default;
        string words = "";
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Word("result"u8, ref result)
                || json.Text("words"u8, ref words)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new Outcome(of, result)
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

    protected override void Write(ItemWriter json, Outcome claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Word("result"u8, claim.Result);
        json.Text("words"u8, claim.Words);
    }
}
