namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class ProvideASourceProof : RuleProof
{
    public override string Rule => RuleIds.ProvideASource;

    public override ConflictRecord Fires()
    {
        #region CM6001-fires
        var raid = new Incident("Raid on Brinport");
        ConflictRecord record =
        [
            raid,
            raid.Killed(Estimate.AtLeast(12)), // says who?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6001-silent
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper),
            raid.Wounded(Estimate.About(30)) with { Note = "Counted by the keeper at the hospital gate on 2 May." },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        Claim[] claims = [clean.ArmyControl, clean.Backing, clean.Later];
        var claim = claims[random.Next(claims.Length)];
        return clean.Replacing(claim, claim with { By = Attribution.Keeper });
    }
}
