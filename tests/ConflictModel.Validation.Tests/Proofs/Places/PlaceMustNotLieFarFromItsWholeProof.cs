namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class PlaceMustNotLieFarFromItsWholeProof : RuleProof
{
    public override string Rule => RuleIds.PlaceMustNotLieFarFromItsWhole;

    public override ConflictRecord Fires()
    {
        #region CM8006-fires
        var country = new Place("Merovia");
        var coast = new Place("Amber Coast") { Within = country, Point = new GeoPoint(12.4, 33.1) };
        ConflictRecord record =
        [
            country, coast,
            new Place("Oxwell") { Within = coast, Point = new GeoPoint(31.2, 33.4) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8006-silent
        var country = new Place("Merovia");
        var coast = new Place("Amber Coast") { Within = country, Point = new GeoPoint(12.4, 33.1) };
        ConflictRecord record =
        [
            country, coast,
            new Place("Oxwell") { Within = coast, Point = new GeoPoint(13.2, 33.4) },
            new Place("Far isle") { Within = country, Point = new GeoPoint(31.2, 33.4) }, // a country may reach far
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Coast, clean.Coast with { Point = new GeoPoint(clean.Town.Point.Latitude!.Value + random.Next(12, 40), clean.Town.Point.Longitude!.Value) });
}
