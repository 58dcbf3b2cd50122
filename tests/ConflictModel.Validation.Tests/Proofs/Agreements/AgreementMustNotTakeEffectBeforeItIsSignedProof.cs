namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class AgreementMustNotTakeEffectBeforeItIsSignedProof : RuleProof
{
    public override string Rule => RuleIds.AgreementMustNotTakeEffectBeforeItIsSigned;

    public override ConflictRecord Fires()
    {
        #region CM2002-fires
        var (league, crown) = (new Faction("Northern League"), new State("Crown"));
        var accord = new Agreement("Ferry accord");
        var gazette = new Source("Gazette of 1950");
        ConflictRecord record =
        [
            league, crown, accord, gazette,
            accord.EffectiveFrom(new(1950, 3, 1)).Per(gazette),
            accord.SignedBy([league, crown], new(1950, 3, 9)).Per(gazette),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2002-silent
        var (league, crown) = (new Faction("Northern League"), new State("Crown"));
        var accord = new Agreement("Ferry accord");
        var gazette = new Source("Gazette of 1950");
        ConflictRecord record =
        [
            league, crown, accord, gazette,
            accord.EffectiveFrom(new(1950, 3, 1)).Per(gazette) with { Note = "with retroactive effect" },
            accord.SignedBy([league, crown], new(1950, 3, 9)).Per(gazette),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Pact.EffectiveFrom(clean.On(random.Next(-50, 99))).Per(clean.PactText).WithId("spoilt"));
}
