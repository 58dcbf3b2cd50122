namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class SupportMustNotBeHostilityProof : RuleProof
{
    public override string Rule => RuleIds.SupportMustNotBeHostility;

    public override ConflictRecord Fires()
    {
        #region CM7011-fires
        var varn = new State("Varn");
        var brigade = new Faction("Falcon Brigade");
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Yearly report");
        ConflictRecord record =
        [
            varn, brigade, raid, paper,
            varn.Supports(brigade, SupportType.Weapons).During(new(new(2019), new(2022))).Per(paper),
            raid.Occurred(on: new ImpreciseDate(2020, 5, 3), by: [varn], against: [brigade]).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7011-silent
        var varn = new State("Varn");
        var brigade = new Faction("Falcon Brigade");
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Yearly report");
        ConflictRecord record =
        [
            varn, brigade, raid, paper,
            varn.Supports(brigade, SupportType.Weapons).During(new(new(2019), new(2022))).Per(paper),
            raid.Occurred(on: new ImpreciseDate(2023, 5, 3), by: [varn], against: [brigade]).Per(paper), // the support had ended
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.With(clean.Neighbour.HostileTo(clean.Front).During(clean.Days(random.Next(20, 100), random.Next(110, 290))).Per(clean.Counted).WithId("spoilt"))
            : Attacked(clean, new Incident("Shelling of the causeway"), random);

    private static ConflictRecord Attacked(CleanRecord clean, Incident attack, Random random) =>
        clean.With(attack, attack.Occurred(on: clean.On(random.Next(20, 140)), by: [clean.Neighbour], against: [clean.Front]).Per(clean.Counted).WithId("spoilt"));
}
