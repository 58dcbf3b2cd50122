namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class NoticeMustComeInTimeProof : RuleProof
{
    public override string Rule => RuleIds.NoticeMustComeInTime;

    public override ConflictRecord Fires()
    {
        #region CM2018-fires
        var (truce, text) = (new Truce("Ferry truce"), new Source("Text of the truce"));
        ConflictRecord record =
        [
            truce, text,
            truce.Lasts(Term.Until(new(1993, 12, 31)).RenewedTacitly(Period.FromYears(1)).WithNotice(Period.FromDays(60))).Per(text),
            truce.NoticeGiven(new(1993, 12, 1)).Per(text),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2018-silent
        var (truce, text) = (new Truce("Ferry truce"), new Source("Text of the truce"));
        ConflictRecord record =
        [
            truce, text,
            truce.Lasts(Term.Until(new(1993, 12, 31)).RenewedTacitly(Period.FromYears(1)).WithNotice(Period.FromDays(60))).Per(text),
            truce.NoticeGiven(new(1993)).Per(text), // some day of 1993, in time or not
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(
            clean.Pact.Lasts(Term.Until(clean.On(400)).WithNotice(Period.FromDays(60))).Per(clean.PactText).WithId("spoilt-term"),
            clean.Pact.Reached(MilestoneKind.Notified, clean.On(random.Next(341, 400))).Per(clean.Counted).WithId("spoilt"));
}
