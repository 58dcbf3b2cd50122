namespace ConflictModel.Validation;

/// <summary>Distances and bearings on a round earth, good to half a percent.</summary>
internal static class Globe
{
    /// <summary>The mean radius of the earth in kilometres (IUGG).</summary>
    private const double Radius = 6371.0088;

    /// <summary>The length of a degree of latitude in kilometres.</summary>
    internal const double KilometresOfADegree = Radius * Math.PI / 180;

    /// <summary>Reckons how far two known points lie apart, in kilometres.</summary>
    internal static double Kilometres(GeoPoint one, GeoPoint other)
    {
        var (from, to) = (Radians(one.Latitude), Radians(other.Latitude));
        var (north, east) = (Math.Sin((to - from) / 2), Math.Sin((Radians(other.Longitude) - Radians(one.Longitude)) / 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt((north * north) + (Math.Cos(from) * Math.Cos(to) * east * east))));
    }

    /// <summary>Reckons in which direction one known point lies from another, in degrees clockwise from north.</summary>
    internal static double Bearing(GeoPoint from, GeoPoint to)
    {
        var (start, end, east) = (Radians(from.Latitude), Radians(to.Latitude), Radians(to.Longitude) - Radians(from.Longitude));
        var bearing = Math.Atan2(Math.Sin(east) * Math.Cos(end), (Math.Cos(start) * Math.Sin(end)) - (Math.Sin(start) * Math.Cos(end) * Math.Cos(east))) * 180 / Math.PI;
        return bearing < 0 ? bearing + 360 : bearing;
    }

    private static double Radians(double? degrees) => (degrees ?? 0) * Math.PI / 180;
}
