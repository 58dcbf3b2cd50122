namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class ProvideTheLinkOfARevisionProof : RuleProof
{
    public override string Rule => RuleIds.ProvideTheLinkOfARevision;

    public override ConflictRecord Fires()
    {
        #region CM4005-fires
        var raid = new Incident("Raid on Oxwell");
        var register = new Organization("Casualty register");
        var morning = new Source("Morning report") { Published = new(2031, 5, 4) };
        var evening = new Source("Later report") { Published = new(2031, 5, 6) };
        ConflictRecord record =
        [
            raid, register, morning, evening,
            raid.Killed(Estimate.AtLeast(56)).Per(morning.Quoting(register)),
            raid.Killed(Estimate.AtLeast(78)).Per(evening.Quoting(register)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4005-silent
        var raid = new Incident("Raid on Oxwell");
        var register = new Organization("Casualty register");
        var morning = new Source("Morning report") { Published = new(2031, 5, 4) };
        var evening = new Source("Later report") { Published = new(2031, 5, 6) };
        var first = raid.Killed(Estimate.AtLeast(56)).Per(morning.Quoting(register));
        ConflictRecord record =
        [
            raid, register, morning, evening,
            first,
            raid.Killed(Estimate.AtLeast(78)).Per(evening.Quoting(register)).Superseding(first),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Toll, clean.Raid.Killed(Estimate.AtLeast(clean.FirstToll.Number.Least!.Value + random.Next(1, 15))).Per(clean.ToldLater).WithId("toll").AsPartOf(clean.WarToll));
}
