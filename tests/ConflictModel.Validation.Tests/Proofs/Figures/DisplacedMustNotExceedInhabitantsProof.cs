namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class DisplacedMustNotExceedInhabitantsProof : RuleProof
{
    public override string Rule => RuleIds.DisplacedMustNotExceedInhabitants;

    public override ConflictRecord Fires()
    {
        #region CM4008-fires
        var dunmouth = new Place("Dunmouth");
        var survey = new Source("Survey of shelters, 2031");
        ConflictRecord record =
        [
            dunmouth, survey,
            dunmouth.Inhabitants(Estimate.About(30_000)).Per(survey),
            dunmouth.LivingDisplaced(Estimate.About(45_000)).Per(survey),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4008-silent
        var dunmouth = new Place("Dunmouth");
        var survey = new Source("Survey of shelters, 2031");
        ConflictRecord record =
        [
            dunmouth, survey,
            dunmouth.Inhabitants(Estimate.About(30_000)).Per(survey) with { People = new Population(default, words: "residents from before the war") },
            dunmouth.LivingDisplaced(Estimate.About(45_000)).Per(survey),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Coast.LivingDisplaced(Estimate.About(clean.People.Number.Best!.Value + (random.Next(1, 99) * 1000))).Per(clean.Counted).WithId("spoilt") with { Period = clean.On(400) });
}
