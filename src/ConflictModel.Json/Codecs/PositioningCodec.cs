namespace ConflictModel.Json;

internal sealed class PositioningCodec() : ClaimCodec<Positioning>("positioning")
{
    protected override Positioning? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId what = default;
        Area at = Area.Unknown;
        PositioningKind way = default;
        while (json.HasMembers())
        {
            _ = json.Entity("what"u8, ref what)
                || AreaForm.Read(ref json, "at"u8, ref at)
                || json.Word("way"u8, ref way)
                || parts.Read(ref json);
        }

        return !(json.Need(what.Family is not EntityFamily.None, "what") & parts.IsComplete(json)) ? null : new Positioning(what, at)
        {
            Way = way,
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

    protected override void Write(ItemWriter json, Positioning claim)
    {
        json.Entity("what"u8, claim.What);
        AreaForm.Write(json, "at"u8, claim.At);
        json.Word("way"u8, claim.Way);
    }
}
