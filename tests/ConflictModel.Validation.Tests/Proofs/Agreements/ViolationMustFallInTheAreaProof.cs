namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class ViolationMustFallInTheAreaProof : RuleProof
{
    public override string Rule => RuleIds.ViolationMustFallInTheArea;

    public override ConflictRecord Fires()
    {
        #region CM2008-fires
        var country = new Place("Merovia");
        var (coast, hills) = (new Place("Amber Coast") { Within = country }, new Place("Granite Hills") { Within = country });
        var (truce, raid, paper) = (new Truce("Coast truce"), new Incident("Raid"), new Source("Evening paper"));
        ConflictRecord record =
        [
            country, coast, hills, truce, raid, paper,
            truce.Covers(new Area { Places = [coast] }).Per(paper),
            raid.Occurred(new(1993, 5, 2), at: new Area { Places = [hills] }).Per(paper),
            truce.ViolatedBy([Reference<ActorId>.Unknown], raid).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2008-silent
        var country = new Place("Merovia");
        var (coast, hills) = (new Place("Amber Coast") { Within = country }, new Place("Granite Hills") { Within = country });
        var (truce, raid, paper) = (new Truce("Coast truce"), new Incident("Raid"), new Source("Evening paper"));
        ConflictRecord record =
        [
            country, coast, hills, truce, raid, paper,
            truce.Covers(new Area { Places = [coast] }).Per(paper),
            raid.Occurred(new(1993, 5, 2), at: new Area { Places = [hills] }).Per(paper), // which nobody calls a breach
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (hamlet, act) = (new Place("Spoilt hamlet") { Within = clean.Highlands }, new Incident("Spoilt ambush"));
        var when = clean.On(random.Next(160, 300));
        return clean.With(
            hamlet,
            act,
            act.Occurred(when, by: [clean.Republic], against: [clean.Front], at: new Area { Places = [random.Next(2) == 0 ? hamlet : clean.Highlands] }).Per(clean.Counted).WithId("spoilt-act"),
            clean.Truce.ViolatedBy([clean.Republic], act).Per(clean.Counted).WithId("spoilt"));
    }
}
