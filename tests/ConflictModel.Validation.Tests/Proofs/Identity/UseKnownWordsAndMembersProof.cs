namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class UseKnownWordsAndMembersProof : RuleProof
{
    public override string Rule => RuleIds.UseKnownWordsAndMembers;

    public override ConflictRecord Fires()
    {
        #region CM1001-fires
        var raid = new Incident("Raid on the mill");
        var article = new Source("Raid kills twelve");
        ConflictRecord record =
        [
            raid, article,
            raid.Harmed(Harm.Parse("kiled"), Estimate.AtLeast(12)).Per(article), // counts in no toll
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1001-silent
        var raid = new Incident("Raid on the mill");
        var article = new Source("Raid kills twelve");
        ConflictRecord record =
        [
            raid, article,
            raid.Harmed(Harm.Parse("killed"), Estimate.AtLeast(12)).Per(article),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(3) switch
    {
        0 => clean.Replacing(clean.Raided, clean.Raided with { Weapon = WeaponKind.Parse(random.Next(2) == 0 ? "air-strke" : "zeppelin") }),
        1 => clean.Replacing(clean.Update, clean.Update with { SourceKind = SourceKind.Parse("artcle") }),
        _ => clean.Replacing(clean.Fought, clean.Fought with { Unread = [new UnreadMember("/wether", "", "\"rain\"")] }),
    };
}
