namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class SaidMustNotBeAfterPublishedProof : RuleProof
{
    public override string Rule => RuleIds.SaidMustNotBeAfterPublished;

    public override ConflictRecord Fires()
    {
        #region CM6010-fires
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var paper = new Source("Harbour Times") { Published = new(2031, 5, 3) };
        ConflictRecord record =
        [
            raid, observatory, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(observatory).SaidOn(new(2031, 5, 8))),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6010-silent
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var paper = new Source("Harbour Times") { Published = new(2031, 5) };
        ConflictRecord record =
        [
            raid, observatory, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(observatory).SaidOn(new(2031, 5, 8))), // of some day in May
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Wounded, clean.Wounded.Per(clean.ToldLater.SaidOn(clean.On(203 + random.Next(2, 90)))));
}
