namespace ConflictModel.Validation;

/// <summary>The links between two claims must not contradict each other, whichever way they point.</summary>
/// <remarks>
/// What two claims count either has something in common or not: disjoint contradicts part-of, overlaps, repeats, paraphrases and supersedes.
/// A claim that takes another's place is no other reading of the same words. Silent for links of rejected claims, for words that are not
/// known, and for circles, which CM4006 and CM5002 tell.
/// </remarks>
internal sealed class LinksMustNotContradict() : Rule<Claim>(
    RuleIds.LinksMustNotContradict, Severity.Error, "The links between two claims must not contradict each other.")
{
    public override string Why =>
        "Two counts cannot both share people and share none. Sums and ranges go by the links, so that a contradiction makes every total that rests on them wrong.";

    public override string Fix =>
        "Keep the link that the sources bear out, and take the other away.";

    public override string Source => "Every Casualty, Standards for Casualty Recording, on double counting: whether two counts overlap is settled before they are added.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.Links.IsEmpty || claim.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        var incoming = findings.Record.LinksTo(claim.Id);
        if (claim.Links.Count + incoming.Count < 2)
        {
            return;
        }

        var between = new Dictionary<ClaimId, List<(LinkKind Kind, int At)>>();
        for (var i = 0; i < claim.Links.Count; i++)
        {
            if (!between.TryGetValue(claim.Links[i].To, out var kinds))
            {
                between[claim.Links[i].To] = kinds = [];
            }

            if (kinds.TrueForAll(k => k.Kind != claim.Links[i].Kind)) // so that there are no more than there are kinds
            {
                Check(claim, claim.Links[i].To, claim.Links[i].Kind, i, kinds, findings);
                kinds.Add((claim.Links[i].Kind, i));
            }
        }

        foreach (var link in incoming)
        {
            // Of links that point both ways the claim with the lesser id tells.
            if (between.TryGetValue(link.From.Id, out var kinds) && string.CompareOrdinal(claim.Id.Value, link.From.Id.Value) < 0)
            {
                foreach (var (kind, at) in kinds)
                {
                    if (Contradict(kind, link.Kind))
                    {
                        Report(claim, link.From.Id, kind, link.Kind, at, findings);
                        break;
                    }
                }
            }
        }
    }

    private static void Check(Claim claim, ClaimId to, LinkKind kind, int at, List<(LinkKind Kind, int At)> before, Findings findings)
    {
        foreach (var (other, _) in before)
        {
            if (Contradict(kind, other))
            {
                Report(claim, to, kind, other, at, findings);
                return;
            }
        }
    }

    private static void Report(Claim claim, ClaimId to, LinkKind kind, LinkKind other, int at, Findings findings)
    {
        var record = findings.Record;
        if (!record.TryFind(to, out var linked) || linked.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        findings.Report(
            claim,
            $"Two claims are linked as {kind} and as {other}, which cannot both be: “{record.Tell(claim)}” and “{record.Tell(linked)}”.",
            $"links/{at}",
            related: [new RelatedPlace(linked.Pointer, record.Tell(linked))],
            suggestion: "Keep the link that the sources bear out, and take the other away.");
    }

    private static bool Contradict(LinkKind one, LinkKind other) => IsAgainst(one, other) || IsAgainst(other, one);

    private static bool IsAgainst(LinkKind one, LinkKind other) =>
        (one == LinkKind.DisjointFrom
            && (other == LinkKind.PartOf || other == LinkKind.Overlaps || other == LinkKind.Repeats || other == LinkKind.Paraphrases || other == LinkKind.Supersedes))
        || (one == LinkKind.Supersedes && other == LinkKind.AlternativeReadingOf);
}
