namespace ConflictModel.Json;

internal sealed class ClassificationCodec() : ClaimCodec<Classification>("classification")
{
    protected override Classification? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        Code @as = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || SchemedText.Read(ref json, "as"u8, ref @as)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & json.Need(@as.IsStated, "as") & parts.IsComplete(json)) ? null : new Classification(of, @as)
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

    protected override void Write(ItemWriter json, Classification claim)
    {
        json.Entity("of"u8, claim.Of);
        SchemedText.Write(json, "as"u8, claim.As);
    }
}
