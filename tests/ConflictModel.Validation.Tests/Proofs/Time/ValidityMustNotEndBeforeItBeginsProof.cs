namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class ValidityMustNotEndBeforeItBeginsProof : RuleProof
{
    public override string Rule => RuleIds.ValidityMustNotEndBeforeItBegins;

    public override ConflictRecord Fires()
    {
        #region CM3006-fires
        var front = new Alliance("Coastal Front");
        var pact = new Agreement("Pact of the Two Shores");
        var text = new Source("Text of the pact");
        ConflictRecord record =
        [
            front, pact, text,
            front.Owes(Duty.ToRefrain, "recruit", under: (EntityId)pact).Per(text) with { From = new(1991, 5), Until = new(1990, 12) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3006-silent
        var front = new Alliance("Coastal Front");
        var pact = new Agreement("Pact of the Two Shores");
        var text = new Source("Text of the pact");
        ConflictRecord record =
        [
            front, pact, text,
            front.Owes(Duty.ToRefrain, "recruit", under: (EntityId)pact).Per(text) with { From = new(1991, 5), Until = new(1991) }, // some day of 1991
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.HandOver, clean.HandOver with { From = clean.On(150 + random.Next(200)), Until = clean.On(149 - random.Next(35)) });
}
