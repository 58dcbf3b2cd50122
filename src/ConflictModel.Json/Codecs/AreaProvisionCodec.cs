namespace ConflictModel.Json;

internal sealed class AreaProvisionCodec() : ClaimCodec<AreaProvision>("areaProvision")
{
    protected override AreaProvision? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        var area = Area.Unknown;
        AreaChange change = default;
        Timing from = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || AreaForm.Read(ref json, "area"u8, ref area)
                || json.Word("change"u8, ref change)
                || json.Timing("from"u8, ref from)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new AreaProvision(of, area)
        {
            Change = change,
            From = from,
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

    protected override void Write(ItemWriter json, AreaProvision claim)
    {
        json.Entity("of"u8, claim.Of);
        AreaForm.Write(json, "area"u8, claim.Area);
        json.Word("change"u8, claim.Change);
        json.Timing("from"u8, claim.From);
    }
}
