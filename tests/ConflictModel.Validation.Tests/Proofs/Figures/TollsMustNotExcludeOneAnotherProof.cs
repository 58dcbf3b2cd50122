namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class TollsMustNotExcludeOneAnotherProof : RuleProof
{
    public override string Rule => RuleIds.TollsMustNotExcludeOneAnother;

    public override ConflictRecord Fires()
    {
        #region CM4021-fires
        var raid = new Incident("Raid on Oxwell");
        var register = new Organization("Casualty register");
        var ministry = new Organization("Ministry of Defence");
        var paper = new Source("Morning paper, 4 May 2031") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            raid, register, ministry, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(register)),
            raid.Killed(Estimate.UpTo(8)).Per(paper.Quoting(ministry)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4021-silent
        var raid = new Incident("Raid on Oxwell");
        var register = new Organization("Casualty register");
        var ministry = new Organization("Ministry of Defence");
        var paper = new Source("Morning paper, 4 May 2031") { Published = new(2031, 5, 4) };
        ConflictRecord record =
        [
            raid, register, ministry, paper,
            raid.Killed(Estimate.AtLeast(78)).Per(paper.Quoting(register)),
            raid.Killed(Estimate.OfWord("dozens")).Per(paper.Quoting(ministry)), // which may be 78, too
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var more = Estimate.AtLeast(clean.BattleToll.Number.Greatest!.Value + random.Next(1, 20)); // made with two bounds
        return random.Next(2) == 0
            ? clean.With(clean.Battle.Killed(more).Per(clean.Told).WithId("spoilt"))
            : clean.With(clean.Battle.Killed(more, Population.Civilians).Per(clean.Counted).WithId("spoilt"));
    }
}
