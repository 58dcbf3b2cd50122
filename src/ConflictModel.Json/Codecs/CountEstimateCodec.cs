namespace ConflictModel.Json;

internal sealed class CountEstimateCodec() : ClaimCodec<CountEstimate>("countEstimate")
{
    protected override CountEstimate? Read(ref MemberReader json, ref ClaimParts parts)
    {
        var figure = default(FigureParts);
        CountMeasure measure = default;
        var unit = "";
        while (json.HasMembers())
        {
            _ = json.Entity("of"u8, ref figure.Of)
                || json.Word("measure"u8, ref measure)
                || json.Text("unit"u8, ref unit)
                || figure.Read(ref json)
                || parts.Read(ref json);
        }

        return !(json.Need(figure.Of.Family is not EntityFamily.None, "of") & parts.IsComplete(json)) ? null : new CountEstimate(figure.Of, measure, figure.Number)
        {
            Unit = unit,
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

    protected override void Write(ItemWriter json, CountEstimate claim)
    {
        json.Entity("of"u8, claim.Of);
        json.Word("measure"u8, claim.Measure);
        json.Text("unit"u8, claim.Unit);
        FigureParts.Write(json, claim);
    }
}
