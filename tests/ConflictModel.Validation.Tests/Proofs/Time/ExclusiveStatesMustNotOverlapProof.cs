namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class ExclusiveStatesMustNotOverlapProof : RuleProof
{
    public override string Rule => RuleIds.ExclusiveStatesMustNotOverlap;

    public override ConflictRecord Fires()
    {
        #region CM3005-fires
        Person vell = new("Anton Vell"), lorne = new("Edda Lorne");
        var republic = new State("Republic of the Coast");
        var almanac = new Source("Almanac of governments");
        ConflictRecord record =
        [
            vell, lorne, republic, almanac,
            vell.HoldsOffice("foreign minister", republic).During(new(new(1980), new(1985, 3, 4))).Per(almanac),
            lorne.HoldsOffice("foreign minister", republic).During(new(new(1983), new(1988))).Per(almanac),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3005-silent
        Person vell = new("Anton Vell"), lorne = new("Edda Lorne");
        var republic = new State("Republic of the Coast");
        var almanac = new Source("Almanac of governments");
        ConflictRecord record =
        [
            vell, lorne, republic, almanac,
            vell.HoldsOffice("foreign minister", republic).During(new(new(1980), new(1985, 3, 4))).Per(almanac),
            lorne.HoldsOffice("foreign minister", republic).During(new(new(1985, 3, 4), new(1988))).Per(almanac), // handed over that day
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Spokesman.HoldsOffice("director", clean.Observatory).During(clean.Days(random.Next(-40, 100), random.Next(110, 400))).Per(clean.Counted).WithId("spoilt"));
}
