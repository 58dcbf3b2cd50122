namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class ReadingsMustShareTheirWordsProof : RuleProof
{
    public override string Rule => RuleIds.ReadingsMustShareTheirWords;

    public override ConflictRecord Fires()
    {
        #region CM5007-fires
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var times = new Source("Harbour Times, 3 May");
        var herald = new Source("Coast Herald, 9 May");
        var backs = brigade.Supports(guard).InMood(Mood.Hypothetical).Per(times);
        ConflictRecord record =
        [
            brigade, guard, times, herald,
            backs,
            brigade.CloseTo(guard).InMood(Mood.Hypothetical).Per(herald).Linked(LinkKind.AlternativeReadingOf, backs), // another paper, another account
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5007-silent
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var times = new Source("Harbour Times, 3 May");
        var backs = brigade.Supports(guard).InMood(Mood.Hypothetical).Per(times);
        ConflictRecord record =
        [
            brigade, guard, times,
            backs,
            brigade.CloseTo(guard).InMood(Mood.Hypothetical).Per(times).Linked(LinkKind.AlternativeReadingOf, backs),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Guard.CloseTo(clean.Front).During(clean.Days(10, random.Next(20, 200))).InMood(Mood.Hypothetical)
            .Per(random.Next(2) == 0 ? clean.Told : clean.ToldLater).WithId("spoilt")
            .Linked(LinkKind.AlternativeReadingOf, random.Next(2) == 0 ? clean.Backing : clean.UnderFront));
}
