namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class AlignmentsMustNotContradictProof : RuleProof
{
    public override string Rule => RuleIds.AlignmentsMustNotContradict;

    public override ConflictRecord Fires()
    {
        #region CM7006-fires
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, guard, paper,
            brigade.AlliedWith(guard).Per(paper),
            guard.HostileTo(brigade).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7006-silent
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, guard, paper,
            brigade.AlliedWith(guard).During(new(new(2017), new(2018))).Per(paper),
            guard.HostileTo(brigade).Since(new(2020)).Per(paper), // allies may fall out
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With((random.Next(2) == 0
            ? clean.Front.AlliedWith(clean.Republic)
            : clean.Republic.LoyalTo(clean.Front))
            .During(clean.Days(random.Next(5, 100), random.Next(110, 400))).Per(clean.Counted).WithId("spoilt"));
}
