namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class SupersedingClaimMustNotBeOlderProof : RuleProof
{
    public override string Rule => RuleIds.SupersedingClaimMustNotBeOlder;

    public override ConflictRecord Fires()
    {
        #region CM5005-fires
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var friday = new Source("Harbour Times of Friday") { Published = new(2031, 5, 2) };
        var monday = new Source("Harbour Times of Monday") { Published = new(2031, 5, 5) };
        var later = raid.Killed(Estimate.AtLeast(78)).Per(monday.Quoting(observatory));
        ConflictRecord record =
        [
            raid, friday, monday, observatory,
            later,
            raid.Killed(Estimate.AtLeast(56)).Per(friday.Quoting(observatory)).Superseding(later), // Friday's word in the place of Monday's
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5005-silent
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var monday = new Source("Harbour Times of Monday") { Published = new(2031, 5, 5) };
        var evening = new Source("Harbour Times of Monday evening") { Published = new(2031, 5, 5) };
        var first = raid.Killed(Estimate.AtLeast(56)).Per(monday.Quoting(observatory));
        ConflictRecord record =
        [
            raid, monday, evening, observatory,
            first,
            raid.Killed(Estimate.AtLeast(78)).Per(evening.Quoting(observatory)).Superseding(first), // on one day, so either may be the later
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.FirstToll, clean.FirstToll.Per(random.Next(2) == 0 ? clean.Yearbook.Quoting(clean.Observatory) : clean.Yearbook.Quoting(clean.Observatory).SaidOn(clean.On(random.Next(210, 400)))));
}
