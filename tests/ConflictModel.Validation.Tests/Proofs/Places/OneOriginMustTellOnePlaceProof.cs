namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class OneOriginMustTellOnePlaceProof : RuleProof
{
    public override string Rule => RuleIds.OneOriginMustTellOnePlace;

    public override ConflictRecord Fires()
    {
        #region CM8007-fires
        var oxwell = new Place("Oxwell") { Point = new GeoPoint(12.4, 33.1) };
        var brinport = new Place("Brinport") { Point = new GeoPoint(15.9, 33.8) };
        var raid = new Incident("Dawn raid");
        var register = new Source("Casualty register, May 2031");
        ConflictRecord record =
        [
            oxwell, brinport, raid, register,
            raid.Occurred(on: new(2031, 5, 3), at: oxwell).Per(register),
            raid.Occurred(on: new(2031, 5, 3), at: brinport).Per(register),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8007-silent
        var oxwell = new Place("Oxwell") { Point = new GeoPoint(12.4, 33.1) };
        var brinport = new Place("Brinport") { Point = new GeoPoint(15.9, 33.8) };
        var raid = new Incident("Dawn raid");
        var (register, army) = (new Source("Casualty register, May 2031"), new Source("Army communiqué of 3 May 2031"));
        ConflictRecord record =
        [
            oxwell, brinport, raid, register, army,
            raid.Occurred(on: new(2031, 5, 3), at: oxwell).Per(register),
            raid.Occurred(on: new(2031, 5, 3), at: brinport).Per(army), // another account
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (north, east) = (clean.Town.Point.Latitude!.Value, clean.Town.Point.Longitude!.Value);
        var elsewhere = new Place("Far strand") { Within = clean.Coast, Point = new GeoPoint(Math.Round(north + 1 + (random.NextDouble() * 3), 3), east) };
        return clean.With(elsewhere, clean.Raid.Occurred(on: clean.On(200), by: [clean.Republic], against: [clean.Brigade], at: elsewhere).Per(clean.Told).WithId("spoilt") with { Conflict = clean.War });
    }
}
