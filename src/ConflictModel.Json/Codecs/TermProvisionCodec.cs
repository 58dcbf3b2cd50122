namespace ConflictModel.Json;

internal sealed class TermProvisionCodec() : ClaimCodec<TermProvision>("termProvision")
{
    protected override TermProvision? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        var term = Term.Unstated;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || TermForm.Read(ref json, "term"u8, ref term)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new TermProvision(of, term)
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

    protected override void Write(ItemWriter json, TermProvision claim)
    {
        json.Entity("of"u8, claim.Of);
        TermForm.Write(json, "term"u8, claim.Term);
    }
}
