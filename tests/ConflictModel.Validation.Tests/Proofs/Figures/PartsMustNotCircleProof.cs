namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class PartsMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.PartsMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM4006-fires
        var war = new Conflict("War of the Two Shores");
        var raid = new Incident("Raid on Oxwell");
        var report = new Source("Yearly report");
        var inWar = war.Killed(Estimate.MoreThan(900)).Per(report).WithId("in-war");
        var inRaid = raid.Killed(Estimate.AtLeast(78)).Per(report).WithId("in-raid").AsPartOf(inWar);
        ConflictRecord record =
        [
            war, raid, report,
            inRaid,
            inWar.AsPartOf(inRaid), // the wrong way round
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4006-silent
        var war = new Conflict("War of the Two Shores");
        var raid = new Incident("Raid on Oxwell");
        var report = new Source("Yearly report");
        var inWar = war.Killed(Estimate.MoreThan(900)).Per(report);
        var inRaid = raid.Killed(Estimate.AtLeast(78)).Per(report).AsPartOf(inWar);
        ConflictRecord record =
        [
            war, raid, report,
            inWar, inRaid,
            raid.Killed(Estimate.AtLeast(5), Population.Civilians).Per(report).AsPartOf(inRaid).AsPartOf(inWar), // a part of both, and no circle
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.WarToll, clean.WarToll.AsPartOf(random.Next(2) == 0 ? clean.Toll : clean.WarToll));
}
