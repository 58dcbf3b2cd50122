namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class ZeroMustBeCountedProof : RuleProof
{
    public override string Rule => RuleIds.ZeroMustBeCounted;

    public override ConflictRecord Fires()
    {
        #region CM4009-fires
        var strike = new Incident("Strike on the causeway");
        var wire = new Source("Wire report, 4 May 2031");
        ConflictRecord record =
        [
            strike, wire,
            strike.Killed(Estimate.Exactly(0)).Per(wire.Itself().Saying("No casualties were reported.")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4009-silent
        var strike = new Incident("Strike on the causeway");
        var wire = new Source("Wire report, 4 May 2031");
        ConflictRecord record =
        [
            strike, wire,
            strike.Killed(Estimate.Exactly(0)).Per(wire.Itself().Saying("The governor counted no deaths.")),
            strike.Wounded(Estimate.NoneReported).Per(wire.Itself().Saying("There was no word on injuries.")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Wounded, clean.Wounded with
        {
            Number = random.Next(2) == 0 ? Estimate.Exactly(0) : Estimate.UpTo(random.Next(1, 9)).WithBest(0),
            By = clean.ToldLater.Saying(random.Next(2) == 0 ? "No injuries were reported" : "How many were hurt is not known"),
        });
}
