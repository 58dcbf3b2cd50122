namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class ExternalIdMustFitItsSchemeProof : RuleProof
{
    public override string Rule => RuleIds.ExternalIdMustFitItsScheme;

    public override ConflictRecord Fires()
    {
        #region CM1003-fires
        ConflictRecord record =
        [
            new State("Syria") { ExternalIds = [new(IdScheme.Wikidata, "858")] },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1003-silent
        ConflictRecord record =
        [
            new State("Syria") { ExternalIds = [new(IdScheme.Wikidata, "Q858"), new(IdScheme.Parse("our-list"), "858")] }, // a list of one's own
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => clean.Replacing(clean.Neighbour, clean.Neighbour with
    {
        ExternalIds =
        [
            random.Next(4) switch
            {
                0 => new(IdScheme.Wikidata, $"{random.Next(1, 9000)}"),
                1 => new(IdScheme.GleditschWard, $"{random.Next(991, 9000)}"),
                2 => new(IdScheme.Iso3166, clean.Neighbour.Name),
                _ => new ExternalId(IdScheme.UcdpConflict, $"{random.Next(1, 9000)}"), // an id of conflicts
            },
        ],
    });
}
