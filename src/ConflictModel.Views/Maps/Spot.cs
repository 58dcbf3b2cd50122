namespace ConflictModel.Views;

/// <summary>A point on the globe, with how near to it something is known to be, and the words that say so.</summary>
internal readonly record struct Spot(double Latitude, double Longitude, Nearness Nearness, double Metres, string Words)
{
    internal static Spot Of(GeoPoint point, Nearness nearness, double metres, string words) =>
        new(point.Latitude ?? 0, point.Longitude ?? 0, nearness, metres, Texts.Clean(words)); // asked of known points alone
}
