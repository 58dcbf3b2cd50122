namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class PersonMustNotBeABodyProof : RuleProof
{
    public override string Rule => RuleIds.PersonMustNotBeABody;

    public override ConflictRecord Fires()
    {
        #region CM7009-fires
        var leader = new Person("Ilse Corvin");
        var brigade = new Faction("Falcon Brigade");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            leader, brigade, paper,
            brigade.MemberOf(leader).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7009-silent
        var leader = new Person("Ilse Corvin");
        var brigade = new Faction("Falcon Brigade");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            leader, brigade, paper,
            brigade.LoyalTo(leader).Per(paper),
            leader.HoldsOffice("commander", brigade).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With((random.Next(2) == 0
            ? (Claim)clean.Guard.MemberOf(random.Next(2) == 0 ? clean.Director : clean.Spokesman)
            : clean.Director.HoldsOffice("adviser", clean.Spokesman))
            .During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt"));
}
