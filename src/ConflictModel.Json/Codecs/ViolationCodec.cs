namespace ConflictModel.Json;

internal sealed class ViolationCodec() : ClaimCodec<Violation>("violation")
{
    protected override Violation? Read(ref MemberReader json, ref ClaimParts parts)
    {
        Reference<EntityId> of = default;
        ValueList<Reference<ActorId>> accused = default;
        Reference<IncidentId> act = default;
        ValueList<ClaimId> obligations = default;
        string clause = "";
        Timing when = default;
        while (json.HasMembers())
        {
            _ = json.Reference("of"u8, ref of)
                || json.Actors("accused"u8, ref accused)
                || json.Reference("act"u8, ref act)
                || json.Claims("obligations"u8, ref obligations)
                || json.Text("clause"u8, ref clause)
                || json.Timing("when"u8, ref when)
                || parts.Read(ref json);
        }

        return !parts.IsComplete(json) ? null : new Violation(of, accused)
        {
            Act = act,
            Obligations = obligations,
            Clause = clause,
            When = when,
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

    protected override void Write(ItemWriter json, Violation claim)
    {
        json.Reference("of"u8, claim.Of);
        json.References("accused"u8, claim.Accused);
        json.Reference("act"u8, claim.Act);
        json.Claims("obligations"u8, claim.Obligations);
        json.Text("clause"u8, claim.Clause);
        json.Timing("when"u8, claim.When);
    }
}
