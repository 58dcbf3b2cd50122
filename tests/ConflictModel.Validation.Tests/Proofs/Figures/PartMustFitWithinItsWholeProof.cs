namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class PartMustFitWithinItsWholeProof : RuleProof
{
    public override string Rule => RuleIds.PartMustFitWithinItsWhole;

    public override ConflictRecord Fires()
    {
        #region CM4002-fires
        var raid = new Incident("Raid on Oxwell");
        var register = new Source("Casualty register, May 2031");
        var killed = raid.Killed(Estimate.UpTo(78)).Per(register);
        ConflictRecord record =
        [
            raid, register,
            killed,
            raid.Killed(Estimate.AtLeast(90), Population.Civilians).Per(register).AsPartOf(killed),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4002-silent
        var raid = new Incident("Raid on Oxwell");
        var register = new Source("Casualty register, May 2031");
        var killed = raid.Killed(Estimate.AtLeast(78)).Per(register);
        ConflictRecord record =
        [
            raid, register,
            killed,
            raid.Killed(Estimate.Exactly(90), Population.Civilians).Per(register).AsPartOf(killed), // at least 78 may be 90
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.BattleCivilians, clean.BattleCivilians with { Number = Estimate.Exactly(clean.BattleToll.Number.Greatest!.Value + random.Next(1, 50)) });
}
