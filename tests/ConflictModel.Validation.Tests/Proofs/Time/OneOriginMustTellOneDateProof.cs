namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class OneOriginMustTellOneDateProof : RuleProof
{
    public override string Rule => RuleIds.OneOriginMustTellOneDate;

    public override ConflictRecord Fires()
    {
        #region CM3007-fires
        var raid = new Incident("Raid on the mill");
        var observer = new Organization("Peace Observatory");
        Source monday = new("Monday's bulletin"), friday = new("Friday's bulletin");
        ConflictRecord record =
        [
            raid, observer, monday, friday,
            raid.Occurred(on: new(1990, 5, 2)).Per(monday.Quoting(observer)),
            raid.Occurred(on: new(1990, 5, 3)).Per(friday.Quoting(observer)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3007-silent
        var raid = new Incident("Raid on the mill");
        var observer = new Organization("Peace Observatory");
        Source monday = new("Monday's bulletin"), friday = new("Friday's bulletin");
        var first = raid.Occurred(on: new(1990, 5, 2)).Per(monday.Quoting(observer));
        ConflictRecord record =
        [
            raid, observer, monday, friday,
            first,
            raid.Occurred(on: new(1990, 5, 3)).Per(friday.Quoting(observer)).Superseding(first), // corrected, and said so
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(2) == 0
        ? clean.With((clean.Fought with { When = clean.On(61 + random.Next(100)) }).WithId("spoilt"))
        : clean.With((clean.BrigadeFormed with { At = clean.On(-390 + random.Next(80)) }).WithId("spoilt"));
}
