namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class RetellingsMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.RetellingsMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM5012-fires
        var raid = new Incident("Raid on Brinport");
        var times = new Source("Harbour Times, 3 May");
        var herald = new Source("Coast Herald, 3 May");
        var one = raid.Killed(Estimate.AtLeast(20)).Per(times).WithId("times");
        var other = raid.Killed(Estimate.AtLeast(20)).Per(herald).WithId("herald");
        ConflictRecord record =
        [
            raid, times, herald,
            one.Linked(LinkKind.Repeats, other),
            other.Linked(LinkKind.Repeats, one), // which of the two had it first?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5012-silent
        var raid = new Incident("Raid on Brinport");
        var times = new Source("Harbour Times, 3 May");
        var herald = new Source("Coast Herald, 3 May");
        var one = raid.Killed(Estimate.AtLeast(20)).Per(times);
        ConflictRecord record =
        [
            raid, times, herald,
            one,
            raid.Killed(Estimate.AtLeast(20)).Per(herald).Linked(LinkKind.Repeats, one),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.Replacing(clean.Fled, clean.Fled.Linked(Kind(random), clean.Fled))
            : clean.Replacing(clean.Hostility, clean.Hostility.Linked(Kind(random), clean.Hostility));

    private static LinkKind Kind(Random random) => random.Next(2) == 0 ? LinkKind.Repeats : LinkKind.Paraphrases;
}
