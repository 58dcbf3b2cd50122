using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>A place must not lie far from the place that it lies within, by the points of both.</summary>
/// <remarks>
/// Far is more than 1,000 kilometres, or half across the country where that is more. Silent where either has no point; for a whole that
/// lies within nothing, which may be a country or a continent of any size; where the whole is a country by its code, which
/// <see cref="PointMustLieInItsCountry"/> judges; and for 0, 0. It is only possibly wrong.
/// </remarks>
internal sealed class PlaceMustNotLieFarFromItsWhole() : Rule<Place>(
    RuleIds.PlaceMustNotLieFarFromItsWhole, Severity.Note, "A place must not lie far from the place that it lies within.")
{
    /// <summary>How far is far, in kilometres; our own judgement.</summary>
    private const double Far = 1_000;

    public override string Why =>
        "A village a thousand kilometres from the middle of its province is most often another village of that name, or one of the two points is wrong.";

    public override string Fix => "Look up both points with the names of district and country. If both are right, the place lies within something else.";

    public override string Source => "ConflictModel; the threshold of 1,000 kilometres is more than the radius of all but a few provinces of the world.";

    protected override void Check(Place place, Findings findings)
    {
        if (!place.Point.IsKnown || place.Within.Kind is not ReferenceKind.Named)
        {
            return;
        }

        var tree = PlaceTree.In(findings);
        if (tree.Find(place.Within) is not { Point.IsKnown: true } whole || whole.Id == place.Id || whole.Within.Kind is not ReferenceKind.Named
            || whole.ExternalIds.Any(i => i.Scheme == IdScheme.Iso3166 && !i.Code.Contains('-', StringComparison.Ordinal)) || IsNull(place.Point) || IsNull(whole.Point))
        {
            return;
        }

        var apart = Globe.Kilometres(place.Point, whole.Point);
        if (apart > Far && apart > (tree.CountryOf(whole)?.Across() ?? 0) / 2)
        {
            findings.Listing(place, Certainty.Possible)?.Report(
                place,
                string.Create(CultureInfo.InvariantCulture, $"{place.Name} lies {apart:N0} kilometres from {whole.Name}, within which it is said to lie: its point is {place.Point}, the other {whole.Point}."),
                "point",
                Certainty.Possible,
                [new RelatedPlace($"{whole.Pointer}/point", $"{whole.Name}, {whole.Point}")],
                "Look up both points; if they are right, correct what the place lies within.");
        }
    }

    private static bool IsNull(GeoPoint point) => point is { Latitude: 0.0, Longitude: 0.0 };
}
