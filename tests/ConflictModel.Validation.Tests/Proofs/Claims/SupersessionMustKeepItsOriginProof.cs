namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class SupersessionMustKeepItsOriginProof : RuleProof
{
    public override string Rule => RuleIds.SupersessionMustKeepItsOrigin;

    public override ConflictRecord Fires()
    {
        #region CM5001-fires
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var ministry = new Organization("Ministry of Defence");
        var paper = new Source("Harbour Times, 3 May");
        var first = raid.Killed(Estimate.AtLeast(56)).Per(paper.Quoting(observatory));
        ConflictRecord record =
        [
            raid, observatory, ministry, paper,
            first,
            raid.Killed(Estimate.Exactly(12)).Per(paper.Quoting(ministry)).Superseding(first), // the ministry cannot take back what the observatory said
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5001-silent
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var paper = new Source("Harbour Times, 3 May");
        var evening = new Source("Harbour Times, 4 May");
        var first = raid.Killed(Estimate.AtLeast(56)).Per(paper.Quoting(observatory));
        ConflictRecord record =
        [
            raid, observatory, paper, evening,
            first,
            raid.Killed(Estimate.AtLeast(78)).Per(evening.Quoting(observatory)).Superseding(first),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Toll, clean.Toll.Per(random.Next(2) == 0 ? clean.Update.Quoting(clean.Republic, via: clean.Agency) : clean.Counted));
}
