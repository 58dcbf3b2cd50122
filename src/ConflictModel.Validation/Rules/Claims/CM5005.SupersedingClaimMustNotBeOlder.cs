namespace ConflictModel.Validation;

/// <summary>A claim that supersedes another must not have been said before it.</summary>
/// <remarks>Silent while the order is open, such as on one day, and where it is not known when either was said. A rejected claim sets nothing aside.</remarks>
internal sealed class SupersedingClaimMustNotBeOlder() : Rule<Claim>(
    RuleIds.SupersedingClaimMustNotBeOlder, Severity.Warning, "A claim that supersedes another must not have been said before it.")
{
    public override string Why =>
        "The last word of a source is what counts. When an earlier figure takes the place of a later one, answers give what the source itself has taken back.";

    public override string Fix =>
        "Turn the link round, so that what was said last supersedes the rest, or correct the date of the source that has it wrong. A claim is said when its source was published, unless its attribution says otherwise.";

    public override string Source => "PROV-O: a revision comes after what it revises; every casualty recorder's practice that a later version by the same source replaces the earlier.";

    protected override void Check(Claim claim, Findings findings)
    {
        for (var i = 0; i < claim.Links.Count; i++)
        {
            if (claim.Links[i].Kind == LinkKind.Supersedes && claim.Standing.Kind != StandingKind.Rejected
                && findings.Record.TryFind(claim.Links[i].To, out var other) && !ReferenceEquals(claim, other))
            {
                Check(claim, i, other, findings);
            }
        }
    }

    private static void Check(Claim claim, int link, Claim other, Findings findings)
    {
        var record = findings.Record;
        var (said, otherSaid) = (record.WhenSaid(claim), record.WhenSaid(other));
        if (said.IsKnown && otherSaid.IsKnown && said.IsBefore(otherSaid, findings.View.Tolerance) is Certainty.Certain)
        {
            findings.Listing(claim)?.Report(
                claim,
                $"What was said {Timing.FromMoment(said).Describe()} supersedes what was said later, {Timing.FromMoment(otherSaid).Describe()}: {Quoted.Of(record.Tell(claim))} takes the place of {Quoted.Of(record.Tell(other))}.",
                $"links/{link}",
                Certainty.Certain,
                [new RelatedPlace(other.Pointer, record.Tell(other))],
                "Let the later one supersede the earlier, or correct the date of its source.");
        }
    }
}
