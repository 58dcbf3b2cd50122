namespace ConflictModel.Json;

internal sealed class CauseCodec() : ClaimCodec<Cause>("cause")
{
    protected override Cause? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        Reference<EntityId> becauseOf = default;
        string words = "";
        MilestoneKind point = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Reference("becauseOf"u8, ref becauseOf)
                || json.Text("words"u8, ref words)
                || json.Word("point"u8, ref point)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new Cause(of, becauseOf)
        {
            Words = words,
            Point = point,
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

    protected override void Write(ItemWriter json, Cause claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Reference("becauseOf"u8, claim.BecauseOf);
        json.Text("words"u8, claim.Words);
        json.Word("point"u8, claim.Point);
    }
}
