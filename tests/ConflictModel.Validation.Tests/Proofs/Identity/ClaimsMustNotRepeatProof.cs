namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class ClaimsMustNotRepeatProof : RuleProof
{
    public override string Rule => RuleIds.ClaimsMustNotRepeat;

    public override ConflictRecord Fires()
    {
        #region CM1005-fires
        var raid = new Incident("Raid on the mill");
        var article = new Source("Raid kills twelve");
        ConflictRecord record =
        [
            raid, article,
            raid.Occurred(on: new(1990, 5, 2)).Per(article).WithId("raided"),
            raid.Occurred(on: new(1990, 5, 2)).Per(article).WithId("raided-again"),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1005-silent
        var raid = new Incident("Raid on the mill");
        var article = new Source("Raid kills twelve");
        var first = raid.Occurred(on: new(1990, 5, 2)).Per(article).WithId("raided");
        ConflictRecord record =
        [
            raid, article,
            first,
            raid.Occurred(on: new(1990, 5, 2)).Per(article.Itself().At("caption")).WithId("raided-again").Linked(LinkKind.Repeats, first),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        Claim[] some = [clean.Hostility, clean.Backing, clean.Condemned, clean.Later, clean.ArmyControl, clean.PostsAt];
        return clean.With(some[random.Next(some.Length)].WithId("spoilt"));
    }
}
