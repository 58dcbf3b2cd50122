namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class ExtensionMustComeBeforeTheEndProof : RuleProof
{
    public override string Rule => RuleIds.ExtensionMustComeBeforeTheEnd;

    public override ConflictRecord Fires()
    {
        #region CM2010-fires
        var (truce, paper) = (new Truce("Sowing truce"), new Source("Evening paper"));
        ConflictRecord record =
        [
            truce, paper,
            truce.EffectiveFrom(new(1993, 3, 1)).Per(paper),
            truce.Lasts(Term.Of(Period.FromDays(30))).Per(paper),
            truce.Extended(new(1993, 6, 15)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2010-silent
        var (truce, paper) = (new Truce("Sowing truce"), new Source("Evening paper"));
        ConflictRecord record =
        [
            truce, paper,
            truce.EffectiveFrom(new(1993, 3, 1)).Per(paper),
            truce.Lasts(Term.Of(Period.FromDays(30)).RenewedTacitly()).Per(paper),
            truce.Extended(new(1993, 6, 15)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.TruceTerm, clean.TruceTerm with { Term = Term.Of(Period.FromDays(random.Next(120, 240))) });
}
