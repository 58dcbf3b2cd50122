namespace ConflictModel.Json;

internal sealed class CasualtyEstimateCodec() : ClaimCodec<CasualtyEstimate>("casualtyEstimate")
{
    protected override CasualtyEstimate? Read(ref MemberReader json, ref ClaimParts parts)
    {
        var figure = default(FigureParts);
        Harm harm = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref figure.Of)
                || json.Word("harm"u8, ref harm)
                || figure.Read(ref json)
                || parts.Read(ref json);
        }

        return !(json.Need(figure.Of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new CasualtyEstimate(figure.Of, harm, figure.Number)
        {
            Share = figure.Share,
            People = figure.People,
            Knowledge = figure.Knowledge,
            Basis = figure.Basis,
            Period = figure.Period,
            Printed = figure.Printed,
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

    protected override void Write(ItemWriter json, CasualtyEstimate claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Word("harm"u8, claim.Harm);
        FigureParts.Write(json, claim);
    }
}
