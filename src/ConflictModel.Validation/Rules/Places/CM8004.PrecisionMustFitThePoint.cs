using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>How precise a point is said to be must fit how it is written: no exact spot in whole degrees, no middle of a province within a few hundred metres.</summary>
/// <remarks>
/// Judges UCDP's <c>where_prec</c> and ACLED's <c>geo_precision</c>; silent for other codes and none. A whole degree is over a hundred
/// kilometres, so that an exact spot has one by chance once in many thousands; silent where only one of the two numbers is whole.
/// </remarks>
internal sealed class PrecisionMustFitThePoint() : Rule<Item>(
    RuleIds.PrecisionMustFitThePoint, Severity.Warning, "How precise a point is said to be must fit how it is written.")
{
    /// <summary>What a representative point of a district or more is never known to, in metres: a fifth of a degree would still be fine for it. Our own judgement.</summary>
    private const long Fine = 1_000;

    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "Who reads “exact” trusts the point to the street. In whole degrees it may be a hundred kilometres off; and the middle of a province is no place where anything happened.";

    public override string Fix => "Take the decimals from the source, or give the coarser code. Where the point only stands for a region, give no distance about it.";

    public override string Source => "UCDP GED codebook, where_prec; ACLED codebook, geo_precision: coordinates at coarse codes are representative points.";

    protected override void Check(Item subject, Findings findings)
    {
        if (Areas.Of(subject, out var member) is not { Precision.IsStated: true, Point: { Latitude: { } latitude, Longitude: { } longitude } } area
            || ((Claim)subject).Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        if (PrecisionCodes.IsExact(area.Precision) && double.IsInteger(latitude) && double.IsInteger(longitude) && (latitude != 0 || longitude != 0))
        {
            findings.Listing(subject)?.Report(
                subject,
                string.Create(CultureInfo.InvariantCulture, $"The point {latitude}, {longitude} is in whole degrees, and its precision ({area.Precision}) says an exact spot: {Quoted.Of(findings.Record.Tell((Claim)subject))}."),
                $"{member}/precision",
                suggestion: "Take the decimals from the source, or give the code for a coarser place.");
        }
        else if (PrecisionCodes.IsCoarse(area.Precision) && area.WithinMetres is > 0 and < Fine)
        {
            findings.Listing(subject)?.Report(
                subject,
                string.Create(CultureInfo.InvariantCulture, $"The point {latitude}, {longitude} stands for a region ({area.Precision}), and the area is within {area.WithinMetres} metres of it: {Quoted.Of(findings.Record.Tell((Claim)subject))}."),
                $"{member}/withinMetres",
                suggestion: "Give no distance about a point that stands for a region, or the code for an exact spot.");
        }
    }
}
