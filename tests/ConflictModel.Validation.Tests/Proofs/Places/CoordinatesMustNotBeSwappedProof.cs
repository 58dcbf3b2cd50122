namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class CoordinatesMustNotBeSwappedProof : RuleProof
{
    public override string Rule => RuleIds.CoordinatesMustNotBeSwapped;

    public override ConflictRecord Fires()
    {
        #region CM8002-fires
        var country = new Place("Ukraine");
        ConflictRecord record =
        [
            country,
            new Place("Kyiv") { Within = country, Point = new GeoPoint(30.52, 50.45) }, // longitude first
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8002-silent
        var country = new Place("Ukraine");
        ConflictRecord record =
        [
            country,
            new Place("Kyiv") { Within = country, Point = new GeoPoint(50.45, 30.52) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        // Within Ukraine, by its code, as far as points are told; the village with its numbers exchanged.
        GeoPoint At(double north, double east) => new(Math.Round(48 + north, 3), Math.Round(30 + east, 3));
        var village = At(random.NextDouble() * 2, random.NextDouble() * 4);
        return
        [
            .. clean.Items.Select(i => i == clean.Country ? clean.Country with { Point = At(0, 0), ExternalIds = [new(IdScheme.Iso3166, random.Next(2) == 0 ? "UA" : "804")] }
                : i == clean.Town ? clean.Town with { Point = At(1, 1) }
                : i == clean.Village ? clean.Village with { Point = new GeoPoint(village.Longitude!.Value, village.Latitude!.Value) }
                : i),
        ];
    }
}
