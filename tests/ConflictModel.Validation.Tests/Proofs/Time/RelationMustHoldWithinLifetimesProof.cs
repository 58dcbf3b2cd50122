namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class RelationMustHoldWithinLifetimesProof : RuleProof
{
    public override string Rule => RuleIds.RelationMustHoldWithinLifetimes;

    public override ConflictRecord Fires()
    {
        #region CM3001-fires
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("Coastal Front");
        var report = new Source("Report of 1990");
        ConflictRecord record =
        [
            brigade, front, report,
            front.Dissolved(new(1981)).Per(report),
            brigade.ComponentOf(front).During(new(new(1984), new(1986))).Per(report),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3001-silent
        var brigade = new Faction("Falcon Brigade");
        var front = new Alliance("Coastal Front");
        var report = new Source("Report of 1990");
        ConflictRecord record =
        [
            brigade, front, report,
            front.Formed(new(1970)).Per(report),
            front.Dissolved(new(1981)).Per(report),
            brigade.ComponentOf(front).During(new(new(1979), new(1981))).Per(report), // joined after the front was formed
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.With(clean.Guard.Supports(clean.Front, SupportType.Funding).During(clean.Days(-900 + random.Next(100), -301 - random.Next(400))).Per(clean.Counted).WithId("spoilt"))
            : clean.With(clean.Guard.Supports(clean.Front, SupportType.Funding).During(clean.Days(481 + random.Next(8), 490 + random.Next(8))).Per(clean.Counted).WithId("spoilt"));
}
