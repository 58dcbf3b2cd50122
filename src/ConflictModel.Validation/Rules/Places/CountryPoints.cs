namespace ConflictModel.Validation;

/// <summary>Holds a point against the country that it is said to lie in.</summary>
internal static class CountryPoints
{
    /// <summary>How far beside the boxes of a country a point may lie, in degrees: coasts, borders and centroids are rough. Our own judgement.</summary>
    internal const double Margin = 0.5;

    /// <summary>Says where a point lies that is told of a place, or of an area of places in known countries; null where it lies in one, or cannot be told.</summary>
    internal static Misplaced? Of(Item item, Findings findings)
    {
        var point = Areas.PointOf(item, out var member);
        if (point is not { Latitude: { } latitude, Longitude: { } longitude } || (latitude == 0 && longitude == 0))
        {
            return null;
        }

        var tree = PlaceTree.In(findings);
        if (item is Place place)
        {
            return tree.CountryOf(place) is { } country && !country.Hold(latitude, longitude, Margin) ? Judge([country], latitude, longitude, member) : null;
        }

        var area = Areas.Of(item, out _)!; // it has a point
        var margin = Margin + (area.WithinMetres / 1000 / Globe.KilometresOfADegree);
        return !IsAtSea(area) && IsOutside(area, tree, latitude, longitude, margin) ? Judge(CountriesOf(area, tree), latitude, longitude, member) : null;
    }

    private static Misplaced Judge(List<CountryBoxes> countries, double latitude, double longitude, string member)
    {
        var swapped = Math.Abs(longitude) <= 90 && countries.Exists(c => c.Hold(longitude, latitude, Margin));
        var signs = countries.Exists(c => c.Hold(latitude, -longitude, Margin)) ? "the sign of the longitude"
            : countries.Exists(c => c.Hold(-latitude, longitude, Margin)) ? "the sign of the latitude"
            : "";
        return new Misplaced(string.Join(" or ", countries.Select(c => c.Name).Distinct()), new GeoPoint(latitude, longitude), member, swapped, signs);
    }

    /// <summary>Says whether an area has places, all of them in countries that are known, and a point outside of each.</summary>
    private static bool IsOutside(Area area, PlaceTree tree, double latitude, double longitude, double margin)
    {
        foreach (var reference in area.Places)
        {
            if (!IsOutside(reference, tree, latitude, longitude, margin))
            {
                return false;
            }
        }

        foreach (var part in area.Parts)
        {
            if (!IsOutside(part.Of, tree, latitude, longitude, margin))
            {
                return false;
            }
        }

        return area.Places.Count + area.Parts.Count > 0;
    }

    private static bool IsOutside(Reference<PlaceId> reference, PlaceTree tree, double latitude, double longitude, double margin) =>
        tree.Find(reference) is { } place && tree.CountryOf(place) is { } country && !country.Hold(latitude, longitude, margin);

    /// <summary>Gets the countries of the places of an area, which all are known.</summary>
    private static List<CountryBoxes> CountriesOf(Area area, PlaceTree tree) =>
        [.. area.Places.Concat(area.Parts.Select(p => p.Of)).Select(r => tree.Find(r) is { } place ? tree.CountryOf(place) : null).OfType<CountryBoxes>()];

    /// <summary>UCDP's code for water and air space; what is there may lie off the coast.</summary>
    private static bool IsAtSea(Area area) => area.Precision.Scheme == PrecisionCodes.Ucdp && area.Precision.Text == "7";

    /// <summary>A point outside its country.</summary>
    /// <param name="Country">The country, or the countries of which it lies in none.</param>
    /// <param name="Point">The point.</param>
    /// <param name="Member">The member that holds it.</param>
    /// <param name="IsSwapped">Whether it lies inside once latitude and longitude change places.</param>
    /// <param name="Sign">What would have to change its sign to put it inside; empty where that does not.</param>
    internal sealed record Misplaced(string Country, GeoPoint Point, string Member, bool IsSwapped, string Sign);
}
