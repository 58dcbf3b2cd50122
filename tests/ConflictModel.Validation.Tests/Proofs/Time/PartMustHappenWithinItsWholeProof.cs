namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class PartMustHappenWithinItsWholeProof : RuleProof
{
    public override string Rule => RuleIds.PartMustHappenWithinItsWhole;

    public override ConflictRecord Fires()
    {
        #region CM3008-fires
        var siege = new Incident("Siege of Brinport");
        var assault = new Incident("Assault on the gate") { Within = siege };
        var report = new Source("Report of 1991");
        ConflictRecord record =
        [
            siege, assault, report,
            siege.Occurred(on: Timing.Parse("1990-03-01/1990-05-20")).Per(report),
            assault.Occurred(on: new(1990, 6, 2)).Per(report),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3008-silent
        var siege = new Incident("Siege of Brinport");
        var assault = new Incident("Assault on the gate") { Within = siege };
        var report = new Source("Report of 1991");
        ConflictRecord record =
        [
            siege, assault, report,
            siege.Occurred(on: Timing.Parse("1990-03-01/1990-05-20")).Per(report),
            assault.Occurred(on: new(1990, 5)).Per(report), // some day of May
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        if (random.Next(2) == 0)
        {
            return clean.Replacing(clean.WarBegan, clean.WarBegan with { At = clean.On(61 + random.Next(130)) });
        }

        var charge = new Incident("Charge on the causeway", IncidentId.Parse("spoilt-charge")) { Within = clean.Battle };
        return clean.With(charge, charge.Occurred(on: clean.On(61 + random.Next(300)), by: [clean.Republic], against: [clean.Front], at: new Area { Places = [clean.Village] }).Per(clean.Counted).WithId("spoilt"));
    }
}
