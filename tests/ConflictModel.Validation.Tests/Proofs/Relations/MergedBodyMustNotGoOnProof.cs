namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class MergedBodyMustNotGoOnProof : RuleProof
{
    public override string Rule => RuleIds.MergedBodyMustNotGoOn;

    public override ConflictRecord Fires()
    {
        #region CM7012-fires
        var brigade = new Faction("Falcon Brigade");
        var legion = new Faction("Shore Legion");
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Yearly report");
        ConflictRecord record =
        [
            brigade, legion, raid, paper,
            brigade.MergedInto(legion, on: new ImpreciseDate(2018, 2)).Per(paper),
            raid.Occurred(on: new ImpreciseDate(2019), by: [brigade]).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7012-silent
        var brigade = new Faction("Falcon Brigade");
        var legion = new Faction("Shore Legion");
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Yearly report");
        ConflictRecord record =
        [
            brigade, legion, raid, paper,
            brigade.MergedInto(legion, on: new ImpreciseDate(2018, 2)).Per(paper) with { Extent = SuccessionExtent.Nominal }, // announced, and no more
            raid.Occurred(on: new ImpreciseDate(2019), by: [brigade]).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        Spoil(clean, new Faction("Salt Company"), new Faction("Orchard League"), random);

    private static ConflictRecord Spoil(CleanRecord clean, Faction before, Faction after, Random random) => clean.With(
        before,
        after,
        (random.Next(2) == 0 ? before.MergedInto(after, on: clean.On(random.Next(10, 40))) : before.AbsorbedBy(after, clean.On(random.Next(10, 40)))).Per(clean.Counted).WithId("change"),
        before.MemberOf(clean.Front).During(clean.Days(random.Next(50, 100), random.Next(200, 300))).Per(clean.Counted).WithId("goes-on"));
}
