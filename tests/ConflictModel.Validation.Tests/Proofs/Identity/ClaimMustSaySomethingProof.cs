namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class ClaimMustSaySomethingProof : RuleProof
{
    public override string Rule => RuleIds.ClaimMustSaySomething;

    public override ConflictRecord Fires()
    {
        #region CM1010-fires
        var raid = new Incident("Quay raid");
        var gazette = new Source("Gazette");
        ConflictRecord record =
        [
            raid, gazette,
            new CasualtyEstimate(raid.Id, default, Estimate.Exactly(7)).Per(gazette), // killed, wounded, missing?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1010-silent
        var raid = new Incident("Quay raid");
        var gazette = new Source("Gazette");
        ConflictRecord record =
        [
            raid, gazette,
            raid.Killed(Estimate.Unknown).Per(gazette), // "how many died is not known": the paper says so
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => clean.With(random.Next(4) switch
    {
        0 => new CasualtyEstimate(clean.War.Id, default, Estimate.Exactly(random.Next(2, 90))).Per(clean.Counted),
        1 => new CountEstimate(clean.Highlands.Id, default, Estimate.Exactly(random.Next(2, 90))).Per(clean.Counted),
        2 => new Milestone(clean.Highlands.Id, default, clean.On(61)).Per(clean.Counted),
        _ => new Occurrence(default) { When = clean.On(61) }.Per(clean.Counted),
    });
}
