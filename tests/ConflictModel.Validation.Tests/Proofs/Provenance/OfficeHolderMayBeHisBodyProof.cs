namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class OfficeHolderMayBeHisBodyProof : RuleProof
{
    public override string Rule => RuleIds.OfficeHolderMayBeHisBody;

    public override ConflictRecord Fires()
    {
        #region CM6007-fires
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var director = new Person("Ilse Corvin");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, observatory, director, paper,
            director.HoldsOffice("director", observatory).Per(paper),
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(observatory)),
            raid.Killed(Estimate.AtLeast(10)).Per(paper.Quoting(director)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6007-silent
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var director = new Person("Ilse Corvin");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, observatory, director, paper,
            director.HoldsOffice("director", observatory).Per(paper),
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(observatory)),
            raid.Wounded(Estimate.About(30)).Per(paper.Quoting(observatory, via: director)), // one origin, whoever spoke for it
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.With(clean.Raid.Wounded(clean.Wounded.Number).Per(clean.Yearbook.Quoting(clean.Director)).WithId("spoilt"))
            : clean.With(clean.Raid.Killed(clean.Toll.Number).Per(clean.Update.Quoting(clean.Director, via: clean.Agency)).WithId("spoilt"));
}
