namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class ShareMustNameItsWholeProof : RuleProof
{
    public override string Rule => RuleIds.ShareMustNameItsWhole;

    public override ConflictRecord Fires()
    {
        #region CM4003-fires
        var flight = new Incident("Fall of Dunmouth");
        var agency = new Source("Refugee bulletin, June 2031");
        ConflictRecord record =
        [
            flight, agency,
            flight.Returned(Estimate.Unknown).Per(agency) with { Share = Share.Majority },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4003-silent
        var flight = new Incident("Fall of Dunmouth");
        var agency = new Source("Refugee bulletin, June 2031");
        var fled = flight.Displaced(Estimate.About(40_000)).Per(agency);
        ConflictRecord record =
        [
            flight, agency,
            fled,
            flight.Returned(Estimate.Unknown).Per(agency).AsShareOf(Share.Majority, fled),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Battle.Harmed(Harm.Detained, Estimate.Unknown).Per(clean.Counted).WithId("spoilt") with { Share = Share.About(random.Next(1, 9) / 10m) });
}
