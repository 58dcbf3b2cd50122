namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class LinkMustJoinFiguresOfOneKindProof : RuleProof
{
    public override string Rule => RuleIds.LinkMustJoinFiguresOfOneKind;

    public override ConflictRecord Fires()
    {
        #region CM4004-fires
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        var killed = raid.Killed(Estimate.AtLeast(78)).Per(paper);
        ConflictRecord record =
        [
            raid, paper,
            killed,
            raid.Wounded(Estimate.MoreThan(90)).Per(paper).AsPartOf(killed), // nobody is wounded among the killed
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4004-silent
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        var killed = raid.Killed(Estimate.AtLeast(78)).Per(paper);
        ConflictRecord record =
        [
            raid, paper,
            killed,
            raid.Wounded(Estimate.MoreThan(90)).Per(paper).DisjointFrom(killed), // "and more than 90 others wounded"
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Wounded, clean.Wounded with { Links = [new ClaimLink(random.Next(2) == 0 ? LinkKind.PartOf : LinkKind.Overlaps, clean.Toll.Id)] });
}
