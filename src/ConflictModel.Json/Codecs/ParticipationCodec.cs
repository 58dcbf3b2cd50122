namespace ConflictModel.Json;

internal sealed class ParticipationCodec() : ClaimCodec<Participation>("participation")
{
    protected override Participation? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<ActorId> actor = default;
        Reference<EntityId> @in = default;
        Role role = default;
        string roleWords = "";
        string side = "";
        Reference<ActorId> representedBy = default;
        while (json.HasMembers())
        {
            _ = json.Reference("actor"u8, ref actor)
                || json.Reference("in"u8, ref @in)
                || json.Word("role"u8, ref role)
                || json.Text("roleWords"u8, ref roleWords)
                || json.Text("side"u8, ref side)
                || json.Reference("representedBy"u8, ref representedBy)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Participation(actor, @in, role)
        {
            RoleWords = roleWords,
            Side = side,
            RepresentedBy = representedBy,
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

    protected override void Write(ItemWriter json, Participation claim)
    {
        json.Reference("actor"u8, claim.Actor);
        json.Reference("in"u8, claim.In);
        json.Word("role"u8, claim.Role);
        json.Text("roleWords"u8, claim.RoleWords);
        json.Text("side"u8, claim.Side);
        json.Reference("representedBy"u8, claim.RepresentedBy);
    }
}
