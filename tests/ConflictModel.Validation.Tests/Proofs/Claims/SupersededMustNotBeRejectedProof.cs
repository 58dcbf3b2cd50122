namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class SupersededMustNotBeRejectedProof : RuleProof
{
    public override string Rule => RuleIds.SupersededMustNotBeRejected;

    public override ConflictRecord Fires()
    {
        #region CM5008-fires
        var raid = new Incident("Raid on Brinport");
        var monday = new Source("Harbour Times of Monday");
        var tuesday = new Source("Harbour Times of Tuesday");
        var observatory = new Organization("Peace Observatory");
        var first = raid.Killed(Estimate.AtLeast(56)).Per(monday.Quoting(observatory));
        ConflictRecord record =
        [
            raid, monday, tuesday, observatory,
            first.Standing(StandingKind.Rejected, "superseded"),
            raid.Killed(Estimate.AtLeast(78)).Per(tuesday.Quoting(observatory)).Superseding(first),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5008-silent
        var raid = new Incident("Raid on Brinport");
        var monday = new Source("Harbour Times of Monday");
        var tuesday = new Source("Harbour Times of Tuesday");
        var observatory = new Organization("Peace Observatory");
        var first = raid.Killed(Estimate.AtLeast(56)).Per(monday.Quoting(observatory));
        ConflictRecord record =
        [
            raid, monday, tuesday, observatory,
            first.Standing(StandingKind.Rejected, "The hospital's list was forged."), // false when it was made
            raid.Killed(Estimate.AtLeast(78)).Per(tuesday.Quoting(observatory)).Superseding(first),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.FirstToll, clean.FirstToll.Standing(
            random.Next(2) == 0 ? StandingKind.Rejected : StandingKind.Disputed,
            random.Next(2) == 0 ? "superseded by the later count" : "outdated"));
}
