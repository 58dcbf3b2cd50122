namespace ConflictModel.Validation;

/// <summary>Those who report the same must not report it after one another in a circle.</summary>
/// <remarks>
/// Told once for each matter: one incident and kind of claim, of a figure one measure and number. Silent where two outlets quote each other
/// on different things or give different numbers (each may have a word of its own), for who quotes itself, for voices without a name, for one
/// claim whose own relays repeat, for what the keeper concludes, and for claims that do not count.
/// </remarks>
internal sealed class ReportingMustNotCircle() : GatheringRule<Claim, ReportingCircles>(
    RuleIds.ReportingMustNotCircle, Severity.Warning, "Those who report the same must not report it after one another in a circle.")
{
    public override string Why =>
        "If the Post has it from the agency and the agency has it from the Post, nobody knows who said it first, and the two corroborate nothing. Rumours become facts that way.";

    public override string Fix =>
        "Find out who said it first and make that one the origin. If one of the two has its own account beside, tell it as a claim of its own; if the circle is real, mark the claims as unclear with a reason.";

    public override string Source => "“Circular reporting” (false confirmation): several outlets, one origin; ConflictModel: of those in a circle none counts as independent.";

    protected override void Gather(Claim claim, ReportingCircles circles, Findings findings) => circles.Add(claim, findings.View);

    protected override void Check(ReportingCircles circles, Findings findings)
    {
        var record = findings.Record;
        foreach (var circle in circles.All())
        {
            var claims = circle.Select(s => s.Claim).Distinct().ToArray();
            var first = claims[0];
            var certainty = claims.Select(findings.View.WeightOf).Aggregate(Certainties.And);
            if (findings.Listing(first, certainty) is not { } listing)
            {
                continue;
            }

            var shown = circle.Take(Circles.MostShown).ToArray();
            var chain = string.Join(", ", shown.Skip(1).Select(s => $"{record.NameOf(s.From)} from {record.NameOf(s.To)}"));
            var more = circle.Count > shown.Length ? $", and so on through {circle.Count - shown.Length} more" : "";
            listing.Report(
                first,
                $"The report goes round in a circle: {record.NameOf(shown[0].From)} has it from {record.NameOf(shown[0].To)}, {chain}{more}: {Quoted.Of(record.Tell(first))}.",
                "by",
                certainty,
                ValueList.From(claims.Skip(1).Take(Circles.MostShown).Select(c => new RelatedPlace($"{c.Pointer}/by", record.Tell(c)))),
                "Find out who said it first and make that one the origin.");
        }
    }
}
