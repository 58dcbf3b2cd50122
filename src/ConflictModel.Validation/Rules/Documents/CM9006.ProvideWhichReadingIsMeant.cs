namespace ConflictModel.Validation;

/// <summary>Provide which reading of a sentence is meant.</summary>
/// <remarks>
/// One finding a pair, whichever of the two has the link. Silent where one of the readings, or of those they are linked with, is preferred,
/// and where one of the two is rejected or superseded. Two that are both taken as so, and two that cite no source in common, are other
/// rules' (<see cref="OnlyOneReadingMustBeTaken"/>, <see cref="ReadingsMustShareTheirWords"/>).
/// </remarks>
internal sealed class ProvideWhichReadingIsMeant() : Rule<ConflictRecord>(
    RuleIds.ProvideWhichReadingIsMeant, Severity.Note, "Provide which reading of a sentence is meant.")
{
    public override string Why =>
        "A sentence that can be read in two ways supports neither for certain. Both readings are kept, and a reader should know that a choice is open.";

    public override string Fix =>
        "Ask the author, or see the original text or another source. Then mark the right reading as preferred, and the other as rejected with the reason. Nothing has to be deleted.";

    public override string Source => "ConflictModel: a sentence that can be read in two ways is kept in both, and none is chosen in silence.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        List<(Claim Reading, Claim Other, int Link)>? pairs = null;
        HashSet<(ClaimId, ClaimId)>? met = null;
        Dictionary<ClaimId, ClaimId>? groups = null;
        foreach (var claim in findings.Items.Linked)
        {
            for (var i = 0; i < claim.Links.Count; i++)
            {
                var link = claim.Links[i];
                if (link.Kind == LinkKind.AlternativeReadingOf && link.To != claim.Id && record.TryFind(link.To, out var other))
                {
                    Join(groups ??= [], claim.Id, other.Id);
                    if ((met ??= []).Add((claim.Id, other.Id)) && !met.Contains((other.Id, claim.Id)))
                    {
                        (pairs ??= []).Add((claim, other, i));
                    }
                }
            }
        }

        if (pairs is null || groups is null)
        {
            return;
        }

        var chosen = groups.Keys.Where(id => record.TryFind(id, out var claim) && claim.Standing.Kind == StandingKind.Preferred).Select(id => Root(groups, id)).ToHashSet();
        foreach (var (reading, other, link) in pairs)
        {
            if (!chosen.Contains(Root(groups, reading.Id)) && !IsSetAside(reading, record) && !IsSetAside(other, record)
                && !OnlyOneReadingMustBeTaken.AreBothTaken(reading, other, findings) && !ReadingsMustShareTheirWords.CiteApart(reading, other))
            {
                Report(reading, other, link, findings);
            }
        }
    }

    private static void Report(Claim reading, Claim other, int link, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(reading)?.Report(
            reading,
            $"One sentence is kept in two readings, and neither is chosen: {Quoted.Of(record.Tell(other))}, or {Quoted.Of(record.Tell(reading))}.",
            $"links/{link}",
            Certainty.Certain,
            [new RelatedPlace(other.Pointer, record.Tell(other))],
            "Keep both. Only the source can decide: ask it, or read the original; then mark the right reading as preferred and the other as rejected.");
    }

    private static bool IsSetAside(Claim claim, ConflictRecord record)
    {
        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            return true;
        }

        foreach (var link in record.LinksTo(claim.Id))
        {
            if (link.Kind == LinkKind.Supersedes && link.From.Standing.Kind != StandingKind.Rejected && link.From.By.SharesOriginWith(claim.By, record))
            {
                return true;
            }
        }

        return false;
    }

    private static void Join(Dictionary<ClaimId, ClaimId> groups, ClaimId one, ClaimId other)
    {
        groups.TryAdd(one, one);
        groups.TryAdd(other, other);
        groups[Root(groups, one)] = Root(groups, other);
    }

    private static ClaimId Root(Dictionary<ClaimId, ClaimId> groups, ClaimId id)
    {
        while (groups[id] != id)
        {
            id = groups[id] = groups[groups[id]]; // halves the way for the next who asks
        }

        return id;
    }
}
