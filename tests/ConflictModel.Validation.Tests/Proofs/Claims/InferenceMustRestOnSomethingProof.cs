namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class InferenceMustRestOnSomethingProof : RuleProof
{
    public override string Rule => RuleIds.InferenceMustRestOnSomething;

    public override ConflictRecord Fires()
    {
        #region CM5009-fires
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        var backs = brigade.Supports(guard).Per(paper);
        ConflictRecord record =
        [
            brigade, guard, paper,
            backs.Standing(StandingKind.Rejected, "The paper withdrew the report."),
            brigade.CloseTo(guard).Per(paper).Linked(LinkKind.InferredFrom, backs),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5009-silent
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        var backs = brigade.Supports(guard).Per(paper);
        var belongs = guard.MemberOf(brigade).Per(paper);
        ConflictRecord record =
        [
            brigade, guard, paper,
            backs.Standing(StandingKind.Rejected, "The paper withdrew the report."),
            belongs,
            brigade.CloseTo(guard).Per(paper).Linked(LinkKind.InferredFrom, backs).Linked(LinkKind.InferredFrom, belongs), // one ground still stands
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.Replacing(clean.Backing, clean.Backing.Standing(StandingKind.Rejected, "forged papers"), Inferred(clean, random, clean.Backing))
            : clean.With(Inferred(clean, random, clean.FirstToll));

    private static Alignment Inferred(CleanRecord clean, Random random, Claim ground) =>
        clean.Neighbour.CloseTo(clean.Front).During(clean.Days(10, random.Next(20, 250))).Per(clean.Counted).WithId("inferred").Linked(LinkKind.InferredFrom, ground);
}
