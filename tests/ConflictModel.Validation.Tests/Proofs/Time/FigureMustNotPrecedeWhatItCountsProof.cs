namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class FigureMustNotPrecedeWhatItCountsProof : RuleProof
{
    public override string Rule => RuleIds.FigureMustNotPrecedeWhatItCounts;

    public override ConflictRecord Fires()
    {
        #region CM3011-fires
        var raid = new Incident("Raid on the mill");
        var report = new Source("Report of 1991");
        ConflictRecord record =
        [
            raid, report,
            raid.Occurred(on: new(1990, 5, 2)).Per(report),
            raid.Killed(Estimate.AtLeast(12)).Per(report) with { Period = new(1990, 4) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3011-silent
        var raid = new Incident("Raid on the mill");
        var report = new Source("Report of 1991");
        ConflictRecord record =
        [
            raid, report,
            raid.Occurred(on: new(1990, 5, 2)).Per(report),
            raid.Killed(Estimate.AtLeast(12)).Per(report) with { Period = new(1990, 5) }, // as of May
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.BattleFighters, clean.BattleFighters with { Period = clean.On(59 - random.Next(50)) });
}
