namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class ViolationMustFallWithinTheTermProof : RuleProof
{
    public override string Rule => RuleIds.ViolationMustFallWithinTheTerm;

    public override ConflictRecord Fires()
    {
        #region CM2007-fires
        var (truce, crown) = (new Truce("Sowing truce"), new State("Crown"));
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            truce, crown, paper,
            truce.DeclaredBy([crown], new(1993, 2, 20)).Per(paper),
            truce.EffectiveFrom(new(1993, 3, 1)).Per(paper),
            truce.Lasts(Term.Of(Period.FromDays(30))).Per(paper),
            truce.ViolatedBy([crown]).Per(paper) with { When = new(1993, 5, 2) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2007-silent
        var (truce, crown) = (new Truce("Sowing truce"), new State("Crown"));
        var paper = new Source("Evening paper");
        ConflictRecord record =
        [
            truce, crown, paper,
            truce.DeclaredBy([crown], new(1993, 2, 20)).Per(paper),
            truce.EffectiveFrom(new(1993, 3, 1)).Per(paper),
            truce.Lasts(Term.Of(Period.FromDays(30)).RenewedTacitly()).Per(paper), // and nobody gave notice
            truce.ViolatedBy([crown]).Per(paper) with { When = new(1993, 5, 2) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Truce.ViolatedBy([clean.Front]).Per(clean.Counted).WithId("spoilt") with { When = clean.On(random.Next(2) == 0 ? random.Next(20, 150) : -random.Next(1, 90)) });
}
