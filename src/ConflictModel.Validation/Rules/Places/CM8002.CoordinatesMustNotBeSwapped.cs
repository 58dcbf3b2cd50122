using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Latitude and longitude must not be swapped: the point lies outside its country, and inside once the two change places.</summary>
/// <remarks>
/// Countries are seen as boxes about them, so this is silent where the swapped point lies within the box as well, as in Syria, whose latitudes and
/// longitudes are nearly the same numbers (36.63, 35.93 either way). Silent where no country is known: by an ISO 3166 code of the place or of one that it lies within, or by the English name of the outermost.
/// Silent within half a degree of the country; for water and air space; and for rejected claims.
/// </remarks>
internal sealed class CoordinatesMustNotBeSwapped() : Rule<Item>(
    RuleIds.CoordinatesMustNotBeSwapped, Severity.Warning, "Latitude and longitude must not be swapped.")
{
    public override string Why =>
        "Formats differ in which of the two comes first: GeoJSON has longitude first, most tables latitude. Swapped, Kyiv lies in Iran.";

    public override string Fix => "Exchange the two numbers: latitude is degrees north, longitude degrees east.";

    public override string Source => "RFC 7946 (GeoJSON), section 3.1.1: longitude first; ISO 6709: latitude first. Country outlines: Natural Earth.";

    protected override void Check(Item subject, Findings findings)
    {
        if (CountryPoints.Of(subject, findings) is { IsSwapped: true } misplaced)
        {
            var (latitude, longitude) = (misplaced.Point.Latitude, misplaced.Point.Longitude);
            findings.Listing(subject)?.Report(
                subject,
                string.Create(CultureInfo.InvariantCulture, $"Latitude and longitude seem to be swapped: {latitude}, {longitude} is no point of {misplaced.Country}, and {longitude}, {latitude} is one. {Tell(subject, findings)}"),
                misplaced.Member,
                suggestion: "Exchange latitude and longitude.");
        }
    }

    private static string Tell(Item item, Findings findings) => item is Claim claim ? $"It says {Quoted.Of(findings.Record.Tell(claim))}." : $"It is the point of {((Place)item).Name}.";
}
