namespace ConflictModel.Json;

internal sealed class MilestoneCodec() : ClaimCodec<Milestone>("milestone")
{
    protected override Milestone? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        MilestoneKind reached = default;
        Timing at = default;
        ValueList<Reference<ActorId>> actors = default;
        ValueList<Reference<ActorId>> to = default;
        EndKind how = default;
        var where = Area.Unknown;
        ValueList<Reference<DyadId>> between = default;
        var term = Term.Unstated;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Word("reached"u8, ref reached)
                || json.Timing("at"u8, ref at)
                || json.Actors("actors"u8, ref actors)
                || json.Actors("to"u8, ref to)
                || json.Word("how"u8, ref how)
                || AreaForm.Read(ref json, "where"u8, ref where)
                || json.References("between"u8, ref between)
                || TermForm.Read(ref json, "term"u8, ref term)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new Milestone(of, reached, at)
        {
            Actors = actors,
            To = to,
            How = how,
            Where = where,
            Between = between,
            Term = term,
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

    protected override void Write(ItemWriter json, Milestone claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Word("reached"u8, claim.Reached);
        json.Timing("at"u8, claim.At);
        json.References("actors"u8, claim.Actors);
        json.References("to"u8, claim.To);
        json.Word("how"u8, claim.How);
        AreaForm.Write(json, "where"u8, claim.Where);
        json.References("between"u8, claim.Between);
        TermForm.Write(json, "term"u8, claim.Term);
    }
}
