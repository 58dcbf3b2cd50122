namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class KilledMustNotExceedThosePresentProof : RuleProof
{
    public override string Rule => RuleIds.KilledMustNotExceedThosePresent;

    public override ConflictRecord Fires()
    {
        #region CM4016-fires
        var raid = new Incident("Raid on the barracks");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Present(Estimate.UpTo(60)).Per(paper),
            raid.Killed(Estimate.AtLeast(78)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4016-silent
        var raid = new Incident("Raid on the barracks");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Present(Estimate.OfWord("dozens")).Per(paper), // dozens may be 78
            raid.Killed(Estimate.AtLeast(78)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Battle.Present(Estimate.UpTo(random.Next(1, (int)clean.BattleToll.Number.Least!.Value))).Per(clean.Counted).WithId("spoilt"));
}
