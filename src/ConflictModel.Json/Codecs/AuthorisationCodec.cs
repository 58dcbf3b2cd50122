namespace ConflictModel.Json;

internal sealed class AuthorisationCodec() : ClaimCodec<Authorisation>("authorisation")
{
    protected override Authorisation? Read(ref MemberReader json, ref ClaimParts parts)
    {
        EntityId of = default;
        Reference<EntityId> under = default;
        string clause = "";
        Estimate number = default;
        string unit = "";
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref of)
                || json.Reference("under"u8, ref under)
                || json.Text("clause"u8, ref clause)
                || EstimateForm.Read(ref json, "number"u8, ref number)
                || json.Text("unit"u8, ref unit)
                || parts.Read(ref json);
        }

        return !(json.Need(of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new Authorisation(of, under)
        {
            Clause = clause,
            Number = number,
            Unit = unit,
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

    protected override void Write(ItemWriter json, Authorisation claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Reference("under"u8, claim.Under);
        json.Text("clause"u8, claim.Clause);
        EstimateForm.Write(json, "number"u8, claim.Number);
        json.Text("unit"u8, claim.Unit);
    }
}
