namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class ProvideTheDenominatorOfAShareProof : RuleProof
{
    public override string Rule => RuleIds.ProvideTheDenominatorOfAShare;

    public override ConflictRecord Fires()
    {
        #region CM4011-fires
        var valley = new Place("Valley");
        var front = new Alliance("Front");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            valley, front, paper,
            front.Controls(valley, Share.Half).Per(paper), // of the land, the people, the settlements?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4011-silent
        var valley = new Place("Valley");
        var front = new Alliance("Front");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            valley, front, paper,
            front.Controls(valley, Share.Half, Denominator.Settlements).Per(paper),
            front.Controls(valley).Per(paper), // no share is told
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.FrontControl, clean.FrontControl with { Denominator = default, Share = Share.About(random.Next(1, 9) / 10m) });
}
