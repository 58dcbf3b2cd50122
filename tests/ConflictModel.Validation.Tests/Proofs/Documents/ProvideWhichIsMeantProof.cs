namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class ProvideWhichIsMeantProof : RuleProof
{
    public override string Rule => RuleIds.ProvideWhichIsMeant;

    public override ConflictRecord Fires()
    {
        #region CM9005-fires
        var (pact, truce) = (new Agreement("Lakeside pact"), new Truce("Harvest truce"));
        var (guard, paper) = (new Faction("Harbour Guard"), new Source("Morning paper"));
        ConflictRecord record =
        [
            pact, truce, guard, paper,
            new Violation(Reference<EntityId>.OneOf([pact, truce]), [guard]).Per(paper), // "broke the agreement"
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9005-silent
        var (guard, town, paper) = (new Faction("Harbour Guard"), new Place("Quayside"), new Source("Morning paper"));
        var battle = new Incident("Battle of the quays");
        ConflictRecord record =
        [
            guard, town, paper, battle,
            guard.Supports(Reference<ActorId>.Described("several factions", several: true)).Per(paper), // who need not be counted up
            battle.Occurred(by: [Reference<ActorId>.Unknown], against: [guard]).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => clean.With(random.Next(2) == 0
        ? new Comparison(clean.Raid, ComparisonKind.After) { To = Reference<EntityId>.OneOf([clean.Battle, clean.Round]) }.Per(clean.Told).WithId("spoilt")
        : clean.Republic.Owes(Duty.ToDo, "free its prisoners", Reference<EntityId>.Described("a resolution of the assembly"), clean.Front).Per(clean.Counted).WithId("spoilt"));
}
