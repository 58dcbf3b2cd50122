namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class JudgementMustGiveItsReasonProof : RuleProof
{
    public override string Rule => RuleIds.JudgementMustGiveItsReason;

    public override ConflictRecord Fires()
    {
        #region CM5003-fires
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, paper,
            raid.Killed(Estimate.Exactly(17)).Per(paper).Standing(new Standing { Kind = StandingKind.Rejected }),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5003-silent
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, paper,
            raid.Killed(Estimate.Exactly(17)).Per(paper).Standing(StandingKind.Rejected, "The paper withdrew the number on 4 May."),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(3) switch
        {
            0 => clean.Replacing(clean.Hostility, clean.Hostility.Standing(Unexplained(random))),
            1 => clean.Replacing(clean.ArmyControl, clean.ArmyControl.Standing(Unexplained(random))),
            _ => clean.Replacing(clean.Wounded, clean.Wounded.Standing(Unexplained(random))),
        };

    private static Standing Unexplained(Random random) => new() { Kind = random.Next(2) == 0 ? StandingKind.Disputed : StandingKind.Rejected };
}
