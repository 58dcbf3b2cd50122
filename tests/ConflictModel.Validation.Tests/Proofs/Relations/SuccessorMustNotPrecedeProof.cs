namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class SuccessorMustNotPrecedeProof : RuleProof
{
    public override string Rule => RuleIds.SuccessorMustNotPrecede;

    public override ConflictRecord Fires()
    {
        #region CM7005-fires
        var brigade = new Faction("Falcon Brigade");
        var legion = new Faction("Shore Legion");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, legion, paper,
            legion.Formed(new ImpreciseDate(2016)).Per(paper),
            brigade.MergedInto(legion, on: new ImpreciseDate(2018)).Per(paper), // a merger makes a new body
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7005-silent
        var brigade = new Faction("Falcon Brigade");
        var legion = new Faction("Shore Legion");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, legion, paper,
            legion.Formed(new ImpreciseDate(2016)).Per(paper),
            brigade.AbsorbedBy(legion, new ImpreciseDate(2018)).Per(paper), // it went into a body that existed already
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        Spoil(clean, new Faction("Salt Company"), new Faction("Orchard League"), random);

    private static ConflictRecord Spoil(CleanRecord clean, Faction before, Faction after, Random random) => clean.With(
        before,
        after,
        after.Formed(clean.On(random.Next(-100, 0))).Per(clean.Counted).WithId("formed"),
        (random.Next(2) == 0 ? before.RenamedTo(after, clean.On(random.Next(1, 300))) : before.MergedInto(after, on: clean.On(random.Next(1, 300)))).Per(clean.Counted).WithId("change"));
}
