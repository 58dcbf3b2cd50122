namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class SupersessionMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.SupersessionMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM5002-fires
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times");
        var first = raid.Killed(Estimate.AtLeast(56)).Per(paper).WithId("first");
        var second = raid.Killed(Estimate.AtLeast(78)).Per(paper).WithId("second");
        ConflictRecord record =
        [
            raid, paper,
            first.Superseding(second),
            second.Superseding(first),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5002-silent
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times");
        var first = raid.Killed(Estimate.AtLeast(56)).Per(paper).WithId("first");
        var second = raid.Killed(Estimate.AtLeast(78)).Per(paper).WithId("second").Superseding(first);
        ConflictRecord record =
        [
            raid, paper,
            first,
            second,
            raid.Killed(Estimate.Exactly(81)).Per(paper).Superseding(first).Superseding(second), // a chain, however it joins
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.Replacing(clean.People, clean.People.Superseding(clean.People))
            : clean.Replacing(clean.Backing, clean.Backing.Superseding(clean.Backing));
}
