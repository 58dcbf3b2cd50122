namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class ActorMustExistWhenItActsProof : RuleProof
{
    public override string Rule => RuleIds.ActorMustExistWhenItActs;

    public override ConflictRecord Fires()
    {
        #region CM3010-fires
        var guard = new Faction("River Guard");
        var raid = new Incident("Raid on the mill");
        var report = new Source("Report of 1990");
        ConflictRecord record =
        [
            guard, raid, report,
            guard.Formed(new(1985)).Per(report),
            raid.Occurred(new(1983, 6, 1), by: [guard]).Per(report),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3010-silent
        var guard = new Faction("River Guard");
        var raid = new Incident("Raid on the mill");
        var report = new Source("Report of 1990");
        ConflictRecord record =
        [
            guard, raid, report,
            guard.Formed(new(1985)).Per(report),
            raid.Occurred(new(1985, 6, 1), by: [guard]).Per(report), // it may have been formed in spring
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var ambush = new Incident("Ambush at the ford", IncidentId.Parse("spoilt-ambush"));
        var day = random.Next(2) == 0 ? 481 + random.Next(18) : -301 - random.Next(300);
        return clean.With(ambush, ambush.Occurred(on: clean.On(day), by: [clean.Front], against: [clean.Republic], at: new Area { Places = [clean.Village] }).Per(clean.Counted).WithId("spoilt"));
    }
}
