namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class PeriodsMustMeetProof : RuleProof
{
    public override string Rule => RuleIds.PeriodsMustMeet;

    public override ConflictRecord Fires()
    {
        #region CM4017-fires
        var war = new Conflict("War of the Two Shores");
        var report = new Source("Monthly report");
        var may = war.Killed(Estimate.Exactly(310)).Per(report) with { Period = new(2031, 5) };
        ConflictRecord record =
        [
            war, report,
            may,
            (war.Killed(Estimate.Exactly(275)).Per(report) with { Period = new(2031, 6) }).Superseding(may), // both stand
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4017-silent
        var war = new Conflict("War of the Two Shores");
        var report = new Source("Monthly report");
        var may = war.Killed(Estimate.Exactly(310)).Per(report) with { Period = new(2031, 5) };
        ConflictRecord record =
        [
            war, report,
            may,
            (war.Killed(Estimate.AtLeast(325)).Per(report) with { Period = new(2031) }).Superseding(may), // the year holds the month
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var early = clean.WarToll with { Period = clean.Days(0, random.Next(50, 150)) };
        var late = clean.War.Killed(Estimate.Exactly(random.Next(1, 900)), Population.Civilians).Per(clean.Counted).WithId("spoilt") with { Period = clean.Days(random.Next(160, 200), 300) };
        return [.. clean.Replacing(clean.WarToll, early), late.AsPartOf(early)];
    }
}
