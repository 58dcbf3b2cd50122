namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class ReportingMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.ReportingMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM6004-fires
        var raid = new Incident("Raid on Brinport");
        var agency = new Organization("Wire Agency");
        var post = new Organization("Hill Post");
        var wire = new Source("Wire of 3 May") { Publisher = agency };
        var story = new Source("Story of 3 May") { Publisher = post };
        ConflictRecord record =
        [
            raid, agency, post, wire, story,
            raid.Killed(Estimate.About(20)).Per(wire.Quoting(post)),
            raid.Killed(Estimate.About(20)).Per(story.Quoting(agency)), // which has it from the Post
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6004-silent
        var raid = new Incident("Raid on Brinport");
        var agency = new Organization("Wire Agency");
        var post = new Organization("Hill Post");
        var wire = new Source("Wire of 3 May") { Publisher = agency };
        var story = new Source("Story of 3 May") { Publisher = post };
        ConflictRecord record =
        [
            raid, agency, post, wire, story,
            raid.Killed(Estimate.About(20)).Per(wire.Quoting(post)),
            raid.Wounded(Estimate.About(50)).Per(story.Quoting(agency)), // each has one of the two from the other
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var clash = new Incident("Clash at the mill", IncidentId.Parse("clash"));
        var log = new Source("Daily log", SourceId.Parse("log")) { Published = clean.On(204), Publisher = clean.Observatory };
        var number = Estimate.AtLeast(random.Next(2, 90));
        return clean.With(
            clash,
            log,
            clash.Killed(number).Per(clean.Told).WithId("spoilt"),
            clash.Killed(number).Per(random.Next(2) == 0 ? log.Quoting(clean.Agency) : log.Quoting(clean.Mission, via: clean.Agency)).WithId("spoilt-too"));
    }
}
