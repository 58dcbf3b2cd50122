namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class SuperlativeMustHoldAgainstTheRecordProof : RuleProof
{
    public override string Rule => RuleIds.SuperlativeMustHoldAgainstTheRecord;

    public override ConflictRecord Fires()
    {
        #region CM9002-fires
        var (shelling, raid) = (new Incident("Shelling of Oxwell"), new Incident("Raid on Dunmere"));
        var paper = new Source("Morning paper");
        ConflictRecord record =
        [
            shelling, raid, paper,
            shelling.Killed(Estimate.AtLeast(200)).Per(paper),
            raid.Killed(Estimate.Between(70, 80)).Per(paper),
            new Comparison(raid, ComparisonKind.Largest) { Measure = "toll", Ever = true }.Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9002-silent
        var (shelling, raid, truce) = (new Incident("Shelling of Oxwell"), new Incident("Raid on Dunmere"), new Truce("Harvest truce"));
        var paper = new Source("Morning paper");
        ConflictRecord record =
        [
            shelling, raid, truce, paper,
            shelling.Occurred(on: new(2030, 1, 5)).Per(paper), shelling.Killed(Estimate.AtLeast(200)).Per(paper),
            truce.EffectiveFrom(new(2031, 3, 6)).Per(paper),
            raid.Occurred(on: new(2031, 5, 3)).Per(paper), raid.Killed(Estimate.Between(70, 80)).Per(paper),
            new Comparison(raid, ComparisonKind.Largest) { Measure = "toll", Since = truce }.Per(paper), // the shelling came before
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (of, kind) = random.Next(2) == 0 ? (clean.Battle, ComparisonKind.Latest) : (clean.Raid, ComparisonKind.Earliest);
        var spoilt = new Comparison(of, kind).Per(clean.Counted).WithId("spoilt");
        return clean.With(random.Next(2) == 0 ? spoilt : spoilt with { During = clean.Days(random.Next(-500, 50), random.Next(210, 500)) });
    }
}
