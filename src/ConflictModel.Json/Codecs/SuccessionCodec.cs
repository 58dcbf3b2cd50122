namespace ConflictModel.Json;

internal sealed class SuccessionCodec() : ClaimCodec<Succession>("succession")
{
    protected override Succession? Read(ref MemberReader json, ref ClaimParts parts)
    {
        ValueList<Reference<ActorId>> from = default;
        ValueList<Reference<ActorId>> to = default;
        SuccessionKind @as = default;
        Moment on = default;
        SuccessionExtent extent = default;
        while (json.HasMembers())
        {
            _ = json.Actors("from"u8, ref from)
                || json.Actors("to"u8, ref to)
                || json.Word("as"u8, ref @as)
                || json.Moment("on"u8, ref on)
                || json.Word("extent"u8, ref extent)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Succession(from, to, @as)
        {
            On = on,
            Extent = extent,
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

    protected override void Write(ItemWriter json, Succession claim)
    {
        json.References("from"u8, claim.From);
        json.References("to"u8, claim.To);
        json.Word("as"u8, claim.As);
        json.Moment("on"u8, claim.On);
        json.Word("extent"u8, claim.Extent);
    }
}
