namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class DurationMustMatchItsDatesProof : RuleProof
{
    public override string Rule => RuleIds.DurationMustMatchItsDates;

    public override ConflictRecord Fires()
    {
        #region CM3004-fires
        var truce = new Truce("Harvest truce");
        var article = new Source("A truce and its breaches") { Published = new(2020, 10, 26) };
        ConflictRecord record =
        [
            truce, article,
            article.Dates(truce, "about eight months ago", known: new ImpreciseDate(2019, 6, 6)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3004-silent
        var truce = new Truce("Harvest truce");
        var article = new Source("A truce and its breaches") { Published = new(2020, 10, 26) };
        ConflictRecord record =
        [
            truce, article,
            article.Dates(truce, "about eight months ago", known: new ImpreciseDate(2020, 3, 6)), // eight months, within three weeks
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.With(clean.Yearbook.Dates(clean.Posts, $"for {random.Next(2, 7)} weeks", clean.Days(120, 350)).WithId("spoilt"));
}
