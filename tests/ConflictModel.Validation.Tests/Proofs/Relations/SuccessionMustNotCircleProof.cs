namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class SuccessionMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.SuccessionMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM7004-fires
        var brigade = new Faction("Falcon Brigade");
        var legion = new Faction("Shore Legion");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, legion, paper,
            brigade.RenamedTo(legion, new ImpreciseDate(2017, 5, 3)).Per(paper),
            legion.RenamedTo(brigade, new ImpreciseDate(2017, 5, 3)).Per(paper), // the same change, told the wrong way round
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7004-silent
        var brigade = new Faction("Falcon Brigade");
        var legion = new Faction("Shore Legion");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, legion, paper,
            brigade.RenamedTo(legion, new ImpreciseDate(2017, 5, 3)).Per(paper),
            legion.RenamedTo(brigade, new ImpreciseDate(2020)).Per(paper), // it took its old name back
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        Spoil(clean, clean.On(random.Next(20, 300)), new Faction("Salt Company"), new Faction("Orchard League"), random);

    private static ConflictRecord Spoil(CleanRecord clean, ImpreciseDate day, Faction one, Faction other, Random random) =>
        random.Next(2) == 0
            ? clean.With(one, other, one.RenamedTo(other, day).Per(clean.Counted).WithId("there"), other.RenamedTo(one, day).Per(clean.Counted).WithId("back"))
            : clean.With(one, other, one.SplitInto([one, other], day).Per(clean.Counted).WithId("split"));
}
