namespace ConflictModel.Json;

internal sealed class EncirclementCodec() : ClaimCodec<Encirclement>("encirclement")
{
    protected override Encirclement? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId encircled = default;
        ValueList<Reference<ActorId>> actors = default;
        while (json.HasMembers())
        {
            _ = json.Entity("encircled"u8, ref encircled)
                || json.Actors("actors"u8, ref actors)
                || parts.Read(ref json);
        }

        return !(json.Need(encircled.Family is not EntityFamily.None, "encircled") & parts.IsComplete(json)) ? null : new Encirclement(encircled, actors)
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

    protected override void Write(ItemWriter json, Encirclement claim)
    {
        json.Entity("encircled"u8, claim.Encircled);
        json.References("actors"u8, claim.Actors);
    }
}
