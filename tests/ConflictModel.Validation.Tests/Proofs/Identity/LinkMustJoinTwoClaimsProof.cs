namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class LinkMustJoinTwoClaimsProof : RuleProof
{
    public override string Rule => RuleIds.LinkMustJoinTwoClaims;

    public override ConflictRecord Fires()
    {
        #region CM1007-fires
        var raid = new Incident("Raid on the mill");
        var article = new Source("Raid kills twelve");
        var headline = raid.Killed(Estimate.OfWord("dozens")).Per(article).WithId("headline");
        ConflictRecord record =
        [
            raid, article,
            headline.Linked(LinkKind.Overlaps, headline), // itself
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1007-silent
        var raid = new Incident("Raid on the mill");
        var article = new Source("Raid kills twelve");
        var toll = raid.Killed(Estimate.AtLeast(26)).Per(article).WithId("toll");
        ConflictRecord record =
        [
            raid, article,
            toll,
            raid.Killed(Estimate.OfWord("dozens")).Per(article).WithId("headline").Linked(LinkKind.Paraphrases, toll),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(2) == 0
        ? clean.Replacing(clean.Later, clean.Later.Linked(random.Next(2) == 0 ? LinkKind.Overlaps : LinkKind.AlternativeReadingOf, clean.Later))
        : clean.Replacing(clean.Wounded, clean.Wounded.DisjointFrom(clean.Toll));
}
