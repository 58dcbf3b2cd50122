namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class ReportMustNotPrecedeWhatItReportsProof : RuleProof
{
    public override string Rule => RuleIds.ReportMustNotPrecedeWhatItReports;

    public override ConflictRecord Fires()
    {
        #region CM6005-fires
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times") { Published = new(2031, 4, 29) };
        ConflictRecord record =
        [
            raid, paper,
            raid.Occurred(on: new(2031, 5, 2)).Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6005-silent
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times") { Published = new(2031, 4, 29) };
        ConflictRecord record =
        [
            raid, paper,
            raid.Occurred(on: new(2031, 5, 2)).Per(paper),
            paper.Reached(MilestoneKind.Published, on: new(2031, 5, 3)), // the keeper knows that the printed date is wrong
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var shelling = new Incident("Shelling of the bridge", IncidentId.Parse("shelling"));
        return clean.With(
            shelling,
            shelling.Occurred(on: clean.On(random.Next(203, 470))).Per(clean.Told).WithId("spoilt"));
    }
}
