namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class SameWordsMayBeOneOriginProof : RuleProof
{
    public override string Rule => RuleIds.SameWordsMayBeOneOrigin;

    public override ConflictRecord Fires()
    {
        #region CM6003-fires
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        var daily = new Source("Coast Daily, 3 May");
        ConflictRecord record =
        [
            raid, paper, daily,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Itself().Saying("At least twelve people were killed when jets struck the fish market.")),
            raid.Killed(Estimate.AtLeast(12)).Per(daily.Itself().Saying("At least twelve people were killed when jets struck the fish market")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6003-silent
        var raid = new Incident("Raid on Brinport");
        var paper = new Source("Harbour Times, 3 May");
        var daily = new Source("Coast Daily, 3 May");
        ConflictRecord record =
        [
            raid, paper, daily,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Itself().Saying("At least twelve people were killed.")),
            raid.Killed(Estimate.AtLeast(12)).Per(daily.Itself().Saying("At least twelve people were killed.")), // who would not put it so
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var clash = new Incident("Clash at the mill", IncidentId.Parse("clash"));
        var words = $"Fighters on {random.Next(3, 30)} trucks drove into the yard of the mill before dawn";
        return clean.With(
            clash,
            clash.Occurred(on: clean.On(random.Next(20, 190))).Per(clean.Told.Saying(words)).WithId("spoilt"),
            clash.Killed(Estimate.AtLeast(random.Next(2, 9))).Per(clean.Counted.Saying(words.ToUpperInvariant() + ".")).WithId("spoilt-too"));
    }
}
