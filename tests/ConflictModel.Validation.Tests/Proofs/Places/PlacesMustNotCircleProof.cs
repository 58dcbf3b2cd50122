namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class PlacesMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.PlacesMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM8005-fires
        ConflictRecord record =
        [
            new Place("Oxwell") { Within = PlaceId.Parse("oxwell-district") },
            new Place("Oxwell district") { Within = PlaceId.Parse("coast") },
            new Place("Coast") { Within = PlaceId.Parse("oxwell-district") },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8005-silent
        ConflictRecord record =
        [
            new Place("Oxwell") { Within = PlaceId.Parse("oxwell-district") },
            new Place("Oxwell district") { Within = PlaceId.Parse("coast") },
            new Place("Coast") { Within = PlaceId.Parse("country") },
            new Place("Country"),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Country, clean.Country with { Within = random.Next(3) switch { 0 => clean.Town, 1 => clean.Coast, _ => clean.Country } });
}
