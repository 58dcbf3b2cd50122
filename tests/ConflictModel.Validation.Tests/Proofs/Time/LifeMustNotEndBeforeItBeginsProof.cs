namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class LifeMustNotEndBeforeItBeginsProof : RuleProof
{
    public override string Rule => RuleIds.LifeMustNotEndBeforeItBegins;

    public override ConflictRecord Fires()
    {
        #region CM3002-fires
        var war = new Conflict("War of the Two Shores");
        var almanac = new Source("Almanac of wars");
        ConflictRecord record =
        [
            war, almanac,
            war.Reached(MilestoneKind.Began, new(1988, 4)).Per(almanac),
            war.Reached(MilestoneKind.Ended, new(1987)).Per(almanac),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3002-silent
        var war = new Conflict("War of the Two Shores");
        var almanac = new Source("Almanac of wars");
        ConflictRecord record =
        [
            war, almanac,
            war.Reached(MilestoneKind.Began, new(1988, 4)).Per(almanac),
            war.Reached(MilestoneKind.Ended, new(1988)).Per(almanac), // some day of 1988, which may be a later one
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(2) switch
    {
        0 => clean.With(clean.War.Reached(MilestoneKind.Ended, clean.On(-1 - random.Next(300))).Per(clean.Counted).WithId("spoilt")),
        _ => clean.With(clean.Pact.Ended(clean.On(99 - random.Next(300)), EndKind.Denounced).Per(clean.PactText).WithId("spoilt")),
    };
}
