namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class TermMustEndAfterItTakesEffectProof : RuleProof
{
    public override string Rule => RuleIds.TermMustEndAfterItTakesEffect;

    public override ConflictRecord Fires()
    {
        #region CM2009-fires
        var (truce, text) = (new Truce("Sowing truce"), new Source("Text of the truce"));
        ConflictRecord record =
        [
            truce, text,
            truce.EffectiveFrom(new(1993, 3, 1)).Per(text),
            truce.Lasts(Term.Until(new(1992, 5, 1))).Per(text),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2009-silent
        var (truce, text) = (new Truce("Sowing truce"), new Source("Text of the truce"));
        ConflictRecord record =
        [
            truce, text,
            truce.EffectiveFrom(new(1993, 3, 1)).Per(text),
            truce.Lasts(Term.Until(new(1993, 3, 1))).Per(text), // some hours, of one day
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Pact.Lasts(Term.Until(clean.On(random.Next(-300, 100)))).Per(clean.PactText).WithId("spoilt"));
}
