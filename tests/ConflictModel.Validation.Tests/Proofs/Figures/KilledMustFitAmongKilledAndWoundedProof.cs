namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class KilledMustFitAmongKilledAndWoundedProof : RuleProof
{
    public override string Rule => RuleIds.KilledMustFitAmongKilledAndWounded;

    public override ConflictRecord Fires()
    {
        #region CM4019-fires
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Harmed(Harm.KilledOrWounded, Estimate.UpTo(60)).Per(paper),
            raid.Killed(Estimate.AtLeast(78)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4019-silent
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Harmed(Harm.KilledOrWounded, Estimate.About(200)).Per(paper),
            raid.Killed(Estimate.AtLeast(78)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Battle.Harmed(Harm.KilledOrWounded, Estimate.UpTo(random.Next(1, (int)clean.BattleToll.Number.Least!.Value))).Per(clean.Counted).WithId("spoilt"));
}
