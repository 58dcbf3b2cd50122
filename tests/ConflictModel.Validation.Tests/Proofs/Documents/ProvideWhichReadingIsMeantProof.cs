namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class ProvideWhichReadingIsMeantProof : RuleProof
{
    public override string Rule => RuleIds.ProvideWhichReadingIsMeant;

    public override ConflictRecord Fires()
    {
        #region CM9006-fires
        var (raid, shelling, paper) = (new Incident("Dawn raid"), new Incident("Night shelling"), new Source("Morning paper"));
        var byRaid = raid.Killed(Estimate.MoreThan(1), Population.Civilians).Per(paper); // "the attacks also killed civilians": which?
        ConflictRecord record =
        [
            raid, shelling, paper, byRaid,
            shelling.Killed(Estimate.MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(paper)
                .Linked(LinkKind.AlternativeReadingOf, byRaid),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9006-silent
        var (raid, shelling, paper) = (new Incident("Dawn raid"), new Incident("Night shelling"), new Source("Morning paper"));
        var byRaid = raid.Killed(Estimate.MoreThan(1), Population.Civilians).Per(paper)
            .Standing(StandingKind.Preferred, "the original speaks of the raid");
        ConflictRecord record =
        [
            raid, shelling, paper, byRaid,
            shelling.Killed(Estimate.MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(paper)
                .Linked(LinkKind.AlternativeReadingOf, byRaid),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Raid.Occurred(on: clean.On(200), by: [clean.Republic], against: [random.Next(2) == 0 ? clean.Guard : clean.Front], at: new Area { Places = [clean.Town] })
            .InMood(Mood.Hypothetical).Per(clean.Told).WithId("spoilt").Linked(LinkKind.AlternativeReadingOf, clean.Raided));
}
