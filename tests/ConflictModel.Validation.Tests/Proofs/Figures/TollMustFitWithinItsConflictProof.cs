namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class TollMustFitWithinItsConflictProof : RuleProof
{
    public override string Rule => RuleIds.TollMustFitWithinItsConflict;

    public override ConflictRecord Fires()
    {
        #region CM4015-fires
        var war = new Conflict("War of the Two Shores");
        var raid = new Incident("Raid on Oxwell");
        var report = new Source("Yearly report for 2031");
        ConflictRecord record =
        [
            war, raid, report,
            raid.Occurred(on: new(2031, 5, 3)).Per(report) with { Conflict = war },
            raid.Killed(Estimate.AtLeast(780)).Per(report),
            war.Killed(Estimate.Exactly(412)).Per(report) with { Period = new(2031) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4015-silent
        var war = new Conflict("War of the Two Shores");
        var raid = new Incident("Raid on Oxwell");
        var report = new Source("Yearly report for 2031");
        ConflictRecord record =
        [
            war, raid, report,
            raid.Occurred(on: new(2031, 5, 3)).Per(report) with { Conflict = war },
            raid.Killed(Estimate.AtLeast(780)).Per(report),
            war.Killed(Estimate.Exactly(412)).Per(report) with { Period = new(2030) }, // the year before
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var least = (int)clean.BattleToll.Number.Least!.Value;
        return clean.With(clean.War.Killed(Estimate.UpTo(random.Next(1, least))).Per(clean.Counted).WithId("spoilt") with { Period = clean.Days(random.Next(0, 60), random.Next(60, 99)) });
    }
}
