namespace ConflictModel.Validation.Tests.Proofs.Places;

public sealed class BearingMustFitThePointsProof : RuleProof
{
    public override string Rule => RuleIds.BearingMustFitThePoints;

    public override ConflictRecord Fires()
    {
        #region CM8008-fires
        var oxwell = new Place("Oxwell") { Point = new GeoPoint(12.4, 33.1) };
        var raid = new Incident("Dawn raid");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            oxwell, raid, paper,
            raid.Occurred(at: new Area { Parts = [new("northwest of", oxwell)], Point = new GeoPoint(12.1, 33.5) }).Per(paper), // that is southeast
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM8008-silent
        var oxwell = new Place("Oxwell") { Point = new GeoPoint(12.4, 33.1) };
        var raid = new Incident("Dawn raid");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            oxwell, raid, paper,
            raid.Occurred(at: new Area { Parts = [new("northwest of", oxwell)], Point = new GeoPoint(12.41, 32.8) }).Per(paper), // words are rough
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (north, east) = (clean.Village.Point.Latitude!.Value, clean.Village.Point.Longitude!.Value);
        var (words, point) = random.Next(2) == 0
            ? ("north of", new GeoPoint(north - 0.2 - random.NextDouble(), east))
            : ("just south-east of", new GeoPoint(north + 0.2, east - 0.2 - random.NextDouble()));
        return clean.Replacing(clean.Fought, clean.Fought with { Where = new Area { Parts = [new(words, clean.Village)], Point = point } });
    }
}
