namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class ProvideTheDeclarationOfATruceProof : RuleProof
{
    public override string Rule => RuleIds.ProvideTheDeclarationOfATruce;

    public override ConflictRecord Fires()
    {
        #region CM2003-fires
        var truce = new Truce("Market truce");
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            truce, paper,
            truce.EffectiveFrom(new(1992, 4, 1)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2003-silent
        var truce = new Truce("Market truce");
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            truce, paper,
            truce.EffectiveFrom(new(1992, 4, 1)).Per(paper),
            truce.DeclaredBy([Reference<ActorId>.Unknown]).Per(paper), // the paper does not tell who
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var truce = new Truce("Spoilt truce");
        return clean.With(truce, truce.EffectiveFrom(clean.On(random.Next(20, 90))).Per(random.Next(2) == 0 ? clean.Counted : clean.Told).WithId("spoilt"));
    }
}
