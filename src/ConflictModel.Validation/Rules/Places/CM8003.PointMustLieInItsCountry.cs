using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>A point must lie in the country of its place, or within half a degree of it.</summary>
/// <remarks>
/// Countries are seen as boxes about them, so that only what is certainly elsewhere is told. Silent where no country is known: by an ISO 3166
/// code of the place or of one that it lies within, or by the English name of the outermost; where one of several places has none; for water
/// and air space; for rejected claims; and for what <see cref="CoordinatesMustNotBeSwapped"/> or <see cref="CoordinatesMustNotBeNullIsland"/> tells.
/// </remarks>
internal sealed class PointMustLieInItsCountry() : Rule<Item>(
    RuleIds.PointMustLieInItsCountry, Severity.Warning, "A point must lie in the country of its place.")
{
    public override string Why =>
        "A point in another country is a slip of digits or sign, or the point of another place of the same name. Whatever is counted by distance or drawn on a map goes wrong with it.";

    public override string Fix =>
        "Look the place up again, with its country. If the point is right, correct what the place lies within, or the country's code.";

    public override string Source => "UCDP and ACLED codebooks: an event's point lies in its country. Country outlines: Natural Earth; the margin of half a degree is ConflictModel's.";

    protected override void Check(Item subject, Findings findings)
    {
        if (CountryPoints.Of(subject, findings) is { IsSwapped: false } misplaced)
        {
            findings.Listing(subject)?.Report(
                subject,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The point {misplaced.Point.Latitude}, {misplaced.Point.Longitude} lies outside {misplaced.Country}. {(subject is Claim claim ? $"It says {Quoted.Of(findings.Record.Tell(claim))}." : $"It is the point of {((Place)subject).Name}.")}"),
                misplaced.Member,
                suggestion: misplaced.Sign.Length > 0
                    ? $"With {misplaced.Sign} changed it lies inside; else look the place up again."
                    : "Look the place up again; if the point is right, correct what the place lies within.");
        }
    }
}
