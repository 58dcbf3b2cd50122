namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class PointMustLieInItsCountryProof : RuleProof
{
    public override string Rule => RuleIds.PointMustLieInItsCountry;

    public override ConflictRecord Fires()
    {
        #region CM8003-fires
        var country = new Place("Ukraine");
        ConflictRecord record =
        [
            country,
            new Place("Odesa") { Within = country, Point = new GeoPoint(31.84, -102.37) }, // the town of that name in Texas
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8003-silent
        var country = new Place("Ukraine");
        ConflictRecord record =
        [
            country,
            new Place("Odesa") { Within = country, Point = new GeoPoint(46.48, 30.73) },
            new Place("Sevastopol") { Within = country, Point = new GeoPoint(44.6, 33.52) }, // whoever holds it
            new Place("Vilkove roads") { Within = country, Point = new GeoPoint(45.2, 30.1) }, // off the coast
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Country, clean.Country with { ExternalIds = [new(IdScheme.Iso3166, new[] { "COL", "CL", "MX", "CA-ON", "604" }[random.Next(5)])] });
}
