namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class TruceMustNotEndBeforeItTakesEffectProof : RuleProof
{
    public override string Rule => RuleIds.TruceMustNotEndBeforeItTakesEffect;

    public override ConflictRecord Fires()
    {
        #region CM2001-fires
        var truce = new Truce("Lausanne truce");
        var gazette = new Source("Gazette of 1950");
        ConflictRecord record =
        [
            truce, gazette,
            truce.EffectiveFrom(new(1949, 7)).Per(gazette),
            truce.Ended(new(1949, 2)).Per(gazette),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2001-silent
        var truce = new Truce("Lausanne truce");
        var gazette = new Source("Gazette of 1950");
        ConflictRecord record =
        [
            truce, gazette,
            truce.EffectiveFrom(new(1949, 2)).Per(gazette),
            truce.Ended(new(1949)).Per(gazette), // some day of 1949, which may be a later one
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Truce.Ended(clean.On(random.Next(-100, 150)), EndKind.Denounced).Per(clean.TruceText).WithId("spoilt"));
}
