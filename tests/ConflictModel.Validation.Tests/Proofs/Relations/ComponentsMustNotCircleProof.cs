namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class ComponentsMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.ComponentsMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM7001-fires
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("United Front");
        var handbook = new Source("Who is who on the coast");
        ConflictRecord record =
        [
            brigade, front, handbook,
            brigade.ComponentOf(front).During(new(new(2019), new(2022))).Per(handbook),
            front.ComponentOf(brigade).During(new(new(2020), new(2021))).Per(handbook), // the two ends were exchanged
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7001-silent
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("United Front");
        var handbook = new Source("Who is who on the coast");
        ConflictRecord record =
        [
            brigade, front, handbook,
            brigade.ComponentOf(front).During(new(new(2015), new(2018))).Per(handbook),
            front.ComponentOf(brigade).During(new(new(2019), new(2021))).Per(handbook), // the brigade took in what was left of the front
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With((random.Next(2) == 0
            ? clean.Front.ComponentOf(random.Next(2) == 0 ? clean.Brigade : clean.Guard)
            : clean.Front.MemberOf(clean.Brigade))
            .During(clean.Days(random.Next(0, 100), random.Next(200, 400))).Per(clean.Counted).WithId("spoilt"));
}
