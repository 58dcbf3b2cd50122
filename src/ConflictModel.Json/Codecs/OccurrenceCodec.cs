namespace ConflictModel.Json;

internal sealed class OccurrenceCodec() : ClaimCodec<Occurrence>("occurrence")
{
    protected override Occurrence? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<IncidentId> of = default;
        Timing when = default;
        Area where = Area.Unknown;
        ValueList<Reference<ActorId>> actors = default;
        ValueList<Reference<ActorId>> targets = default;
        string means = "";
        string targetObject = "";
        Reference<ConflictId> conflict = default;
        Reference<DyadId> dyad = default;
        WeaponKind weapon = default;
        TargetKind targetType = default;
        Reference<ActorId> targetAsSeenBy = default;
        string recurrence = "";
        while (json.HasMembers())
        {
            _ = json.Reference("of"u8, ref of)
                || json.Timing("when"u8, ref when)
                || AreaForm.Read(ref json, "where"u8, ref where)
                || json.Actors("actors"u8, ref actors)
                || json.Actors("targets"u8, ref targets)
                || json.Text("means"u8, ref means)
                || json.Text("targetObject"u8, ref targetObject)
                || json.Reference("conflict"u8, ref conflict)
                || json.Reference("dyad"u8, ref dyad)
                || json.Word("weapon"u8, ref weapon)
                || json.Word("targetType"u8, ref targetType)
                || json.Reference("targetAsSeenBy"u8, ref targetAsSeenBy)
                || json.Text("recurrence"u8, ref recurrence)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Occurrence(of)
        {
            When = when,
            Where = where,
            Actors = actors,
            Targets = targets,
            Means = means,
            TargetObject = targetObject,
            Conflict = conflict,
            Dyad = dyad,
            Weapon = weapon,
            TargetType = targetType,
            TargetAsSeenBy = targetAsSeenBy,
            Recurrence = recurrence,
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

    protected override void Write(ItemWriter json, Occurrence claim)
    {
        json.Reference("of"u8, claim.Of);
        json.Timing("when"u8, claim.When);
        AreaForm.Write(json, "where"u8, claim.Where);
        json.References("actors"u8, claim.Actors);
        json.References("targets"u8, claim.Targets);
        json.Text("means"u8, claim.Means);
        json.Text("targetObject"u8, claim.TargetObject);
        json.Reference("conflict"u8, claim.Conflict);
        json.Reference("dyad"u8, claim.Dyad);
        json.Word("weapon"u8, claim.Weapon);
        json.Word("targetType"u8, claim.TargetType);
        json.Reference("targetAsSeenBy"u8, claim.TargetAsSeenBy);
        json.Text("recurrence"u8, claim.Recurrence);
    }
}
