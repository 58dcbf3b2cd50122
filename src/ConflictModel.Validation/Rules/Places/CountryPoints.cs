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

        if (item is Place place)
        {
            return Judge(PlaceTree.In(findings).CountryOf(place) is { } country ? [country] : [], latitude, longitude, Margin, member);
        }

        var area = Areas.Of(item, out _)!; // it has a point
        return IsAtSea(area) ? null : Judge(CountriesOf(area, PlaceTree.In(findings)), latitude, longitude, Margin + (area.WithinMetres / 1000 / Globe.KilometresOfADegree), member);
    }

    private static Misplaced? Judge(List<CountryBoxes> countries, double latitude, double longitude, double margin, string member)
    {
        if (countries.Count == 0 || countries.Exists(c => c.Hold(latitude, longitude, margin)))
        {
            return null;
        }

        var swapped = Math.Abs(longitude) <= 90 && countries.Exists(c => c.Hold(longitude, latitude, Margin));
        var signs = countries.Exists(c => c.Hold(latitude, -longitude, Margin)) ? "the sign of the longitude"
            : countries.Exists(c => c.Hold(-latitude, longitude, Margin)) ? "the sign of the latitude"
            : "";
        return new Misplaced(string.Join(" or ", countries.Select(c => c.Name).Distinct()), new GeoPoint(latitude, longitude), member, swapped, signs);
    }

    /// <summary>Gets the countries of the places of an area; none where one of them lies in no country that is known.</summary>
    private static List<CountryBoxes> CountriesOf(Area area, PlaceTree tree)
    {
        var countries = new List<CountryBoxes>();
        foreach (var reference in area.Places)
        {
            if (!Add(reference))
            {
                return [];
            }
        }

        foreach (var part in area.Parts)
        {
            if (!Add(part.Of))
            {
                return [];
            }
        }

        return countries;

        bool Add(Reference<PlaceId> reference)
        {
            if (tree.Find(reference) is not { } place || tree.CountryOf(place) is not { } country)
            {
                return false;
            }

            countries.Add(country);
            return true;
        }
    }

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
