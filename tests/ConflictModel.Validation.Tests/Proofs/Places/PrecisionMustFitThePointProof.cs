namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class PrecisionMustFitThePointProof : RuleProof
{
    public override string Rule => RuleIds.PrecisionMustFitThePoint;

    public override ConflictRecord Fires()
    {
        #region CM8004-fires
        var raid = new Incident("Raid on Oxwell");
        var table = new Source("Table of events, 2031");
        ConflictRecord record =
        [
            raid, table,
            raid.Occurred(at: new Area { Point = new GeoPoint(36, 37), Precision = new("ucdp-where-prec", "1") }).Per(table), // exact, in whole degrees?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8004-silent
        var raid = new Incident("Raid on Oxwell");
        var table = new Source("Table of events, 2031");
        ConflictRecord record =
        [
            raid, table,
            raid.Occurred(at: new Area { Point = new GeoPoint(36, 37), Precision = new("ucdp-where-prec", "4") }).Per(table), // the middle of a province
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (north, east) = (Math.Round(clean.Town.Point.Latitude!.Value), Math.Round(clean.Town.Point.Longitude!.Value));
        var area = random.Next(2) == 0
            ? new Area { Places = [clean.Town], Point = new GeoPoint(north, east == 0 ? 1 : east), Precision = new("ucdp-where-prec", "1") }
            : new Area { Places = [clean.Town], Point = clean.Town.Point, Precision = new("ucdp-where-prec", $"{random.Next(3, 7)}"), WithinMetres = random.Next(1, 900) };
        return clean.Replacing(clean.Raided, clean.Raided with { Where = area });
    }
}
