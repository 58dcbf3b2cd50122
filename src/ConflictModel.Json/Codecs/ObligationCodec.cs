namespace ConflictModel.Json;

internal sealed class ObligationCodec() : ClaimCodec<Obligation>("obligation")
{
    protected override Obligation? Read(ref MemberReader json, ref ClaimParts parts)
    {
        ValueList<Reference<ActorId>> owedBy = default;
        Duty duty = default;
        string what = "";
        ValueList<Reference<ActorId>> towards = default;
        Reference<EntityId> under = default;
        string clause = "";
        Timing due = default;
        while (json.NextMember())
        {
            _ = json.References("owedBy"u8, ref owedBy)
                || json.Word("duty"u8, ref duty)
                || json.Words("what"u8, ref what)
                || json.References("towards"u8, ref towards)
                || json.Reference("under"u8, ref under)
                || json.Text("clause"u8, ref clause)
                || json.Timing("due"u8, ref due)
                || parts.Read(ref json);
        }

        return !(json.Need(what.Length > 0, "what") & parts.IsComplete(json)) ? null : new Obligation(owedBy, duty, what)
        {
            Towards = towards,
            Under = under,
            Clause = clause,
            Due = due,
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

    protected override void Write(ItemWriter json, Obligation claim)
    {
        json.References("owedBy"u8, claim.Owed);
        json.Word("duty"u8, claim.Duty);
        json.Text("what"u8, claim.What);
        json.References("towards"u8, claim.Towards);
        json.Reference("under"u8, claim.Under);
        json.Text("clause"u8, claim.Clause);
        json.Timing("due"u8, claim.Due);
    }
}
