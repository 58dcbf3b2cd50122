namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class SpeakerMustBeAliveProof : RuleProof
{
    public override string Rule => RuleIds.SpeakerMustBeAlive;

    public override ConflictRecord Fires()
    {
        #region CM3009-fires
        var minister = new Person("Anton Vell");
        var gazette = new Source("Gazette of 1990");
        ConflictRecord record =
        [
            minister, gazette,
            minister.Reached(MilestoneKind.Ended, new(1984, 3, 2)).Per(gazette), // died
            minister.Declares(SpeechAct.Promise, "a withdrawal").Per(gazette) with { On = new(1986, 5) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3009-silent
        var minister = new Person("Anton Vell");
        var gazette = new Source("Gazette of 1990");
        ConflictRecord record =
        [
            minister, gazette,
            minister.Reached(MilestoneKind.Ended, new(1984, 3, 2)).Per(gazette),
            minister.Declares(SpeechAct.Promise, "a withdrawal").Per(gazette) with { On = new(1984) }, // perhaps in January
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Front.Declares(random.Next(2) == 0 ? SpeechAct.Condemn : SpeechAct.Promise, "the pact").Per(clean.Counted).WithId("spoilt") with { On = clean.On(481 + random.Next(18)) });
}
