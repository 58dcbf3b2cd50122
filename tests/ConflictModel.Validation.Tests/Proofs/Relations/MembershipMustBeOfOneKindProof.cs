namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class MembershipMustBeOfOneKindProof : RuleProof
{
    public override string Rule => RuleIds.MembershipMustBeOfOneKind;

    public override ConflictRecord Fires()
    {
        #region CM7013-fires
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("United Front");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, front, paper,
            brigade.ComponentOf(front).Per(paper),
            brigade.UnderUmbrellaOf(front).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7013-silent
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("United Front");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            brigade, front, paper,
            brigade.UnderUmbrellaOf(front).During(new(new(2016), new(2017))).Per(paper),
            brigade.ComponentOf(front).Since(new(2019)).Per(paper), // it was taken into the hierarchy later
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With((random.Next(2) == 0 ? clean.Brigade.MemberOf(clean.Front) : clean.Guard.ComponentOf(clean.Front))
            .During(clean.Days(random.Next(0, 100), random.Next(110, 400))).Per(clean.Counted).WithId("spoilt"));
}
