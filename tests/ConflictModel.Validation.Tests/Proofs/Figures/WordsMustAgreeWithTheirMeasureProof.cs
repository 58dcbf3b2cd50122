namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class WordsMustAgreeWithTheirMeasureProof : RuleProof
{
    public override string Rule => RuleIds.WordsMustAgreeWithTheirMeasure;

    public override ConflictRecord Fires()
    {
        #region CM4020-fires
        var raid = new Incident("Raid on Oxwell");
        var wire = new Source("Wire report, 4 May 2031");
        ConflictRecord record =
        [
            raid, wire,
            raid.Killed(Estimate.About(200)).Per(wire.Itself().Saying("a field source spoke of about 200 dead and wounded")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4020-silent
        var raid = new Incident("Raid on Oxwell");
        var wire = new Source("Wire report, 4 May 2031");
        ConflictRecord record =
        [
            raid, wire,
            raid.Harmed(Harm.KilledOrWounded, Estimate.About(200)).Per(wire.Itself().Saying("a field source spoke of about 200 dead and wounded")),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var toll = clean.Toll.Number.Least!.Value;
        var words = random.Next(3) switch
        {
            0 => $"at least {toll} were killed or injured",
            1 => $"at least {toll} dead and wounded in the raid",
            _ => $"at least {toll} excess deaths",
        };
        return clean.Replacing(clean.Toll, clean.Toll with { By = clean.ToldLater.Saying(words) });
    }
}
