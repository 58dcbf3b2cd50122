using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>A bearing told in words must fit the points: what is northwest of a town does not lie southeast of it.</summary>
/// <remarks>
/// Judges an area of one part whose words are an English bearing ("northwest of", "just north of"), with a point of its own, against the
/// point of the place. Silent within ten kilometres, where the place itself may reach so far; up to ninety degrees off, since words are
/// rough; for several parts or places; and for rejected claims.
/// </remarks>
internal sealed class BearingMustFitThePoints() : Rule<Claim>(
    RuleIds.BearingMustFitThePoints, Severity.Warning, "A bearing told in words must fit the points.")
{
    /// <summary>Within so many kilometres a town itself may reach; our own judgement.</summary>
    private const double Near = 10;

    /// <summary>How far off is told, in degrees; our own judgement.</summary>
    private const double Off = 90;

    private static readonly string[] Compass = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    public override string Why =>
        "Word and point tell one spot in two ways. If they point in opposite directions, one of them is of another place, or a sign was lost.";

    public override string Fix => "Compare the words with the source, and look the point up again.";

    public override string Source => "ACLED codebook, geo_precision: an event “near” or “outside” a town has a point nearby in that direction. The thresholds are ConflictModel's.";

    protected override void Check(Claim subject, Findings findings)
    {
        if (Areas.Of(subject, out var member) is not { Point.IsKnown: true, Places.IsEmpty: true, Parts: { Count: 1 } parts } area || subject.Standing.Kind == StandingKind.Rejected
            || Bearing(parts[0].Words) is not { } told || PlaceTree.In(findings).Find(parts[0].Of) is not { Point.IsKnown: true } place)
        {
            return;
        }

        var bearing = Globe.Bearing(place.Point, area.Point);
        var off = Math.Abs(bearing - told);
        var apart = Globe.Kilometres(place.Point, area.Point);
        if (apart > Near && Math.Min(off, 360 - off) > Off)
        {
            findings.Listing(subject)?.Report(
                subject,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The words say “{parts[0].Words} {place.Name}”, and the point {area.Point} lies {apart:N0} kilometres {Compass[(int)Math.Round(bearing / 45) % 8]} of it ({place.Point}): {Quoted.Of(findings.Record.Tell(subject))}."),
                $"{member}/point",
                Certainty.Certain,
                [new RelatedPlace($"{place.Pointer}/point", $"{place.Name}, {place.Point}")],
                "Compare the words with the source, and look the point up again.");
        }
    }

    /// <summary>Reads a bearing that ends in "of" or stands alone; "parts of northern" is none.</summary>
    private static double? Bearing(string words)
    {
        var tokens = words.ToLowerInvariant().Replace("north-", "north", StringComparison.Ordinal).Replace("south-", "south", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = tokens is [.., "of"] ? tokens.Length - 2 : tokens.Length - 1;
        return last >= 0 && Array.IndexOf(Compass, tokens[last]) is >= 0 and var found && tokens.Count(t => Array.IndexOf(Compass, t) >= 0) == 1 ? found * 45.0 : null;
    }
}
