namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class OnlyOneReadingMustBeTakenProof : RuleProof
{
    public override string Rule => RuleIds.OnlyOneReadingMustBeTaken;

    public override ConflictRecord Fires()
    {
        #region CM5010-fires
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        var backs = brigade.Supports(guard).Per(paper);
        ConflictRecord record =
        [
            brigade, guard, paper,
            backs,
            guard.Supports(brigade).Per(paper).Linked(LinkKind.AlternativeReadingOf, backs), // "they back them": who backs whom?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5010-silent
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        var backs = brigade.Supports(guard).InMood(Mood.Hypothetical).Per(paper);
        ConflictRecord record =
        [
            brigade, guard, paper,
            backs,
            guard.Supports(brigade).InMood(Mood.Hypothetical).Per(paper).Linked(LinkKind.AlternativeReadingOf, backs),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Guard.CloseTo(clean.Front).During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt")
            .Linked(LinkKind.AlternativeReadingOf, random.Next(2) == 0 ? clean.Backing : clean.UnderFront));
}
