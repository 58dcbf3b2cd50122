namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class LinksOfTwoFiguresMustAgreeProof : RuleProof
{
    public override string Rule => RuleIds.LinksOfTwoFiguresMustAgree;

    public override ConflictRecord Fires()
    {
        #region CM4018-fires
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        var killed = raid.Killed(Estimate.AtLeast(78)).Per(paper);
        ConflictRecord record =
        [
            raid, paper,
            killed,
            raid.Killed(Estimate.AtLeast(5), Population.Civilians).Per(paper).AsPartOf(killed).DisjointFrom(killed), // among them, or besides?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4018-silent
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        var killed = raid.Killed(Estimate.AtLeast(78)).Per(paper);
        var fighters = raid.Killed(Estimate.AtLeast(60), Population.Combatants).Per(paper).AsPartOf(killed);
        ConflictRecord record =
        [
            raid, paper,
            killed, fighters,
            raid.Killed(Estimate.AtLeast(5), Population.Civilians).Per(paper).AsPartOf(killed).DisjointFrom(fighters),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.BattleFighters, clean.BattleFighters.Linked(random.Next(2) == 0 ? LinkKind.Overlaps : LinkKind.Paraphrases, clean.BattleCivilians));
}
