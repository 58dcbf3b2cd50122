namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class CoordinatesMustNotBeNullIslandProof : RuleProof
{
    public override string Rule => RuleIds.CoordinatesMustNotBeNullIsland;

    public override ConflictRecord Fires()
    {
        #region CM8001-fires
        ConflictRecord record =
        [
            new Place("Oxwell") { Point = new GeoPoint(0, 0) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8001-silent
        ConflictRecord record =
        [
            new Place("Oxwell"), // where it lies is not known
            new Place("Equator post") { Point = new GeoPoint(0, 32.58) },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.Replacing(clean.Village, clean.Village with { Point = new GeoPoint(0, 0) })
            : clean.Replacing(clean.Raided, clean.Raided with { Where = new Area { Places = [clean.Town], Point = new GeoPoint(0, 0) } });
}
