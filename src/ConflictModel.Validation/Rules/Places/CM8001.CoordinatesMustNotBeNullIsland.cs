namespace ConflictModel.Validation;

/// <summary>Coordinates must not be 0, 0: a spot in the Gulf of Guinea where nothing is, and what software writes for a missing point.</summary>
/// <remarks>Silent where only one of the two is zero, since the equator and the meridian of Greenwich cross land; and for rejected claims.</remarks>
internal sealed class CoordinatesMustNotBeNullIsland() : Rule<Item>(
    RuleIds.CoordinatesMustNotBeNullIsland, Severity.Warning, "Coordinates must not be 0, 0.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "Latitude 0, longitude 0 lies in open sea off West Africa. Tables hold it where a point is missing, and maps then show a battle in the sea.";

    public override string Fix => "Leave the point unknown (GeoPoint.Unknown). If something did happen in the Gulf of Guinea, give the decimals.";

    public override string Source => "Natural Earth, which draws “Null Island” at 0, 0 to catch such points; ConflictModel: unknown is never zero.";

    protected override void Check(Item subject, Findings findings)
    {
        if (Areas.PointOf(subject, out var member) is { Latitude: 0.0, Longitude: 0.0 })
        {
            findings.Listing(subject)?.Report(
                subject,
                $"The point of {(subject is Place place ? place.Name : Quoted.Of(findings.Record.Tell((Claim)subject)))} is 0, 0: that is open sea in the Gulf of Guinea, and most often a missing point.",
                member,
                suggestion: "Leave the point unknown.");
        }
    }
}
