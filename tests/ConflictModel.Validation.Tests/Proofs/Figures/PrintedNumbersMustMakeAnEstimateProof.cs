namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class PrintedNumbersMustMakeAnEstimateProof : RuleProof
{
    public override string Rule => RuleIds.PrintedNumbersMustMakeAnEstimate;

    public override ConflictRecord Fires()
    {
        #region CM4001-fires
        var raid = new Incident("Raid on Oxwell");
        var table = new Source("Table of events, 2031");
        ConflictRecord record =
        [
            raid, table,
            raid.Killed(Estimate.Unknown).Per(table) with { Printed = [new("low", "9"), new("best", ""), new("high", "3")] },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4001-silent
        var raid = new Incident("Raid on Oxwell");
        var table = new Source("Table of events, 2031");
        ConflictRecord record =
        [
            raid, table,
            raid.Killed(Estimate.Between(3, 9)).Per(table) with { Printed = [new("low", "3"), new("best", ""), new("high", "9")] },
            raid.Wounded(Estimate.NoneReported).Per(table) with { Printed = [new("wounded", "none reported")] },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var low = random.Next(20, 90);
        return clean.Replacing(clean.Wounded, clean.Wounded with { Printed = [new("low", $"{low}"), new("high", $"{random.Next(1, 20)}")] });
    }
}
