namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class RetellingMustFitWhatItTellsProof : RuleProof
{
    public override string Rule => RuleIds.RetellingMustFitWhatItTells;

    public override ConflictRecord Fires()
    {
        #region CM5006-fires
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        var toll = raid.Killed(Estimate.AtLeast(78)).Per(paper.Itself().At("paragraph 2"));
        ConflictRecord record =
        [
            raid, paper,
            toll,
            raid.Killed(Estimate.Exactly(17)).Per(paper.Itself().At("headline")).Linked(LinkKind.Paraphrases, toll),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5006-silent
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        var toll = raid.Killed(Estimate.AtLeast(78)).Per(paper.Itself().At("paragraph 2"));
        ConflictRecord record =
        [
            raid, paper,
            toll,
            raid.Killed(Estimate.OfWord("dozens")).Per(paper.Itself().At("headline")).Linked(LinkKind.Paraphrases, toll),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Raid.Killed(Estimate.UpTo(random.Next(2, 10))).Per(clean.Bulletin).WithId("retold").Linked(random.Next(2) == 0 ? LinkKind.Paraphrases : LinkKind.Repeats, clean.FirstToll));
}
