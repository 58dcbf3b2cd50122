namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class CorroborationMustComeFromAnotherOriginProof : RuleProof
{
    public override string Rule => RuleIds.CorroborationMustComeFromAnotherOrigin;

    public override ConflictRecord Fires()
    {
        #region CM6002-fires
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var paper = new Source("Harbour Times, 3 May");
        var daily = new Source("Coast Daily, 3 May");
        var told = paper.Quoting(observatory).AlsoIn(new Citation(daily)); // two papers, one origin
        ConflictRecord record =
        [
            raid, observatory, paper, daily,
            raid.Killed(Estimate.AtLeast(12)).Per(told).Graded(AirwarsGrade.Fair),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6002-silent
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var mission = new Organization("Monitoring Mission");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, observatory, mission, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(observatory)).Graded(AirwarsGrade.Fair),
            raid.Killed(Estimate.About(15)).Per(paper.Quoting(mission)), // one paper, two origins
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        Claim[] claims = [clean.BattleToll, clean.Fought, clean.BattleCivilians];
        var claim = claims[random.Next(claims.Length)];
        return clean.Replacing(claim, random.Next(2) == 0 ? claim.Graded(AirwarsGrade.Fair) : claim.Graded(GradeScheme.Admiralty, "ABC"[random.Next(3)] + "1"));
    }
}
