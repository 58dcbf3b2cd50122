namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class OrderMustBeOneProof : RuleProof
{
    public override string Rule => RuleIds.OrderMustBeOne;

    public override ConflictRecord Fires()
    {
        #region CM9003-fires
        var (attack, truce) = (new Incident("Attack on the delta"), new Truce("Harvest truce"));
        var paper = new Source("Morning paper");
        ConflictRecord record =
        [
            attack, truce, paper,
            new Comparison(truce, ComparisonKind.After) { To = attack }.Per(paper),
            new Comparison(attack, ComparisonKind.After) { To = truce }.Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9003-silent
        var (attack, truce) = (new Incident("Attack on the delta"), new Truce("Harvest truce"));
        var paper = new Source("Morning paper");
        ConflictRecord record =
        [
            attack, truce, paper,
            attack.Occurred(on: new(2031, 3)).Per(paper), // may have come before 6 March, or after
            truce.EffectiveFrom(new(2031, 3, 6)).Per(paper),
            new Comparison(truce, ComparisonKind.After) { To = attack }.Per(paper),
            new Comparison(attack, ComparisonKind.Before) { To = truce }.Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(3) switch
    {
        0 => clean.With(new Comparison(clean.Raid, ComparisonKind.Before) { To = (EntityId)clean.Battle }.Per(clean.Counted).WithId("spoilt")),
        1 => clean.With(new Comparison(clean.Battle, ComparisonKind.After) { To = (EntityId)clean.Raid }.Per(clean.Counted).WithId("spoilt")),
        _ => clean.With(new Comparison(clean.Pact, ComparisonKind.After) { To = (EntityId)clean.Raid }.Per(random.Next(2) == 0 ? clean.Counted : clean.Told).WithId("spoilt")),
    };
}
