namespace ConflictModel.Json;

internal sealed class DisplacementEstimateCodec() : ClaimCodec<DisplacementEstimate>("displacementEstimate")
{
    protected override DisplacementEstimate? Read(ref MemberReader json, ref ClaimParts parts)
    {
        var figure = default(FigureParts);
        DisplacementMeasure measure = default;
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref figure.Of)
                || json.Word("measure"u8, ref measure)
                || figure.Read(ref json)
                || parts.Read(ref json);
        }

        return !(json.Need(figure.Of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new DisplacementEstimate(figure.Of, measure, figure.Number)
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

    protected override void Write(ItemWriter json, DisplacementEstimate claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Word("measure"u8, claim.Measure);
        FigureParts.Write(json, claim);
    }
}
