namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class SupportMustNotPassForMembershipProof : RuleProof
{
    public override string Rule => RuleIds.SupportMustNotPassForMembership;

    public override ConflictRecord Fires()
    {
        #region CM7003-fires
        var varn = new State("Varn");
        var brigade = new Faction("Falcon Brigade");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            varn, brigade, paper,
            brigade.MemberOf(varn).Per(paper.Itself().Saying("the brigade, which is backed by Varn")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7003-silent
        var varn = new State("Varn");
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("United Front");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            varn, brigade, front, paper,
            varn.Supports(brigade).Per(paper),
            brigade.MemberOf(front).Per(paper.Itself().Saying("the brigade, part of the Varn-backed United Front")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(3) switch
        {
            0 => clean.Replacing(clean.InFront, clean.InFront.Per(clean.Counted.Saying($"the men close to the {clean.Front.Name}"))),
            1 => clean.Replacing(clean.UnderFront, clean.UnderFront.Per(clean.Counted.Saying($"{clean.Front.Name}-backed fighters"))),
            _ => clean.With(clean.Neighbour.MemberOf(clean.Brigade).During(clean.Days(10, random.Next(20, 200))).Per(clean.Counted).WithId("spoilt")),
        };
}
