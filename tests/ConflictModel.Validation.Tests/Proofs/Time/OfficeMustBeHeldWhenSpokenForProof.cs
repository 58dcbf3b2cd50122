namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class OfficeMustBeHeldWhenSpokenForProof : RuleProof
{
    public override string Rule => RuleIds.OfficeMustBeHeldWhenSpokenFor;

    public override ConflictRecord Fires()
    {
        #region CM3012-fires
        var spokesman = new Person("Edda Lorne");
        var front = new Alliance("Coastal Front");
        var report = new Source("Report of 1991");
        ConflictRecord record =
        [
            spokesman, front, report,
            spokesman.HoldsOffice("spokesman", front).During(new(new(1985), new(1988))).Per(report),
            spokesman.Declares(SpeechAct.Promise, "a truce").Per(report) with { On = new(1990, 2, 3), OnBehalfOf = front },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3012-silent
        var spokesman = new Person("Edda Lorne");
        var front = new Alliance("Coastal Front");
        var report = new Source("Report of 1991");
        ConflictRecord record =
        [
            spokesman, front, report,
            spokesman.HoldsOffice("spokesman", front).During(new(new(1985), new(1988))).Per(report),
            spokesman.Declares(SpeechAct.Promise, "a truce").Per(report) with { On = new(1988, 2, 3), OnBehalfOf = front },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Spokesman.Declares(random.Next(2) == 0 ? SpeechAct.Condemn : SpeechAct.Promise, "the raid").Per(clean.Counted).WithId("spoilt") with
        {
            On = random.Next(2) == 0 ? clean.On(471 + random.Next(9)) : clean.On(-251 - random.Next(40)),
            OnBehalfOf = clean.Front,
        });
}
