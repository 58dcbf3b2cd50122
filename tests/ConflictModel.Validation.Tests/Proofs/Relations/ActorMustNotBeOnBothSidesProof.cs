namespace ConflictModel.Validation.Tests.Proofs.Relations;

public sealed class ActorMustNotBeOnBothSidesProof : RuleProof
{
    public override string Rule => RuleIds.ActorMustNotBeOnBothSides;

    public override ConflictRecord Fires()
    {
        #region CM7007-fires
        var army = new Organization("Land Forces");
        var brigade = new Faction("Falcon Brigade");
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            army, brigade, raid, paper,
            raid.Occurred(by: [army], against: [brigade, army]).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM7007-silent
        var army = new Organization("Land Forces");
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            army, raid, paper,
            raid.Occurred(by: [army], against: [army]).Per(paper) with { Means = "friendly fire" },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(3) switch
        {
            0 => clean.Replacing(clean.Raided, clean.Raided with { Targets = [clean.Republic] }),
            1 => clean.Replacing(clean.Raided, clean.Raided with { Targets = [clean.Brigade, clean.Republic] }),
            _ => clean.Replacing(clean.Backing, clean.Backing with { Against = random.Next(2) == 0 ? clean.Front : clean.Neighbour }),
        };
}
