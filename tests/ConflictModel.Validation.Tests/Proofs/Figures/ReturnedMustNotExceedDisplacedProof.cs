namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class ReturnedMustNotExceedDisplacedProof : RuleProof
{
    public override string Rule => RuleIds.ReturnedMustNotExceedDisplaced;

    public override ConflictRecord Fires()
    {
        #region CM4007-fires
        var siege = new Incident("Siege of Dunmouth");
        var agency = new Source("Refugee bulletin, June 2031");
        ConflictRecord record =
        [
            siege, agency,
            siege.Displaced(Estimate.About(40_000)).Per(agency),
            siege.Returned(Estimate.About(55_000)).Per(agency),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4007-silent
        var siege = new Incident("Siege of Dunmouth");
        var agency = new Source("Refugee bulletin, June 2031");
        ConflictRecord record =
        [
            siege, agency,
            siege.Displaced(Estimate.MoreThan(40_000)).Per(agency), // how many more is not told
            siege.Returned(Estimate.About(55_000)).Per(agency),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var fled = clean.Fled.Number.Best!.Value;
        return clean.Replacing(
            clean.Returned,
            clean.Battle.Returned(Estimate.About((fled * 5 / 4) + (random.Next(1, 90) * 100))).Per(clean.Counted).WithId("returned") with { Period = clean.Days(90, 300) });
    }
}
