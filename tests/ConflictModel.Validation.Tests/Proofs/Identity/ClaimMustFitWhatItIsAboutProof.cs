namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class ClaimMustFitWhatItIsAboutProof : RuleProof
{
    public override string Rule => RuleIds.ClaimMustFitWhatItIsAbout;

    public override ConflictRecord Fires()
    {
        #region CM1009-fires
        var gazette = new Source("Gazette");
        ConflictRecord record =
        [
            gazette,
            new CasualtyEstimate(gazette.Id, Harm.Killed, Estimate.Exactly(7)).Per(gazette), // nobody was killed in a newspaper
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1009-silent
        var raid = new Incident("Quay raid");
        var brigade = new Faction("River Brigade");
        var gazette = new Source("Gazette");
        ConflictRecord record =
        [
            raid, brigade, gazette,
            raid.Killed(Estimate.Exactly(7), new Population(PopulationKind.Combatants, brigade)).Per(gazette),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => clean.With(random.Next(4) switch
    {
        0 => new CasualtyEstimate(clean.Yearbook.Id, Harm.Killed, Estimate.Exactly(random.Next(2, 90))).Per(clean.Counted),
        1 => new CasualtyEstimate(clean.Guard.Id, Harm.Wounded, Estimate.Exactly(random.Next(2, 90))).Per(clean.Counted),
        2 => new Milestone(clean.Battle.Id, MilestoneKind.Signed, clean.On(61)).Per(clean.Counted),
        _ => new Milestone(clean.Village.Id, MilestoneKind.Expired, clean.On(61)).Per(clean.Counted),
    });
}
