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
    private const int FewLinks = 16;

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

        // Of many links those to one claim are found by its id.
        var byClaim = claim.Links.Count > FewLinks ? claim.Links.Distinct().ToLookup(l => l.To) : null;
        for (var i = 0; i < claim.Links.Count; i++)
        {
            var link = claim.Links[i];
            foreach (var other in byClaim is null ? claim.Links : ValueList.From(byClaim[link.To]))
            {
                if (other == link)
                {
                    break; // what comes later tells of what came before
                }

                if (other.To == link.To && Contradict(link.Kind, other.Kind))
                {
                    Report(claim, link.To, link.Kind, other.Kind, i, findings);
                    break;
                }
            }
        }

        foreach (var link in incoming)
        {
            // Of links that point both ways the claim with the lesser id tells.
            if (string.CompareOrdinal(claim.Id.Value, link.From.Id.Value) < 0)
            {
                CheckBack(claim, link, byClaim, findings);
            }
        }
    }

    private static void CheckBack(Claim claim, IncomingLink back, ILookup<ClaimId, ClaimLink>? byClaim, Findings findings)
    {
        foreach (var link in byClaim is null ? claim.Links : ValueList.From(byClaim[back.From.Id]))
        {
            if (link.To == back.From.Id && Contradict(link.Kind, back.Kind))
            {
                var at = 0;
                while (findings.WouldKeep && claim.Links[at] != link)
                {
                    at++;
                }

                Report(claim, link.To, link.Kind, back.Kind, at, findings);
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

        findings.Listing(claim)?.Report(
            claim,
            $"Two claims are linked as {kind} and as {other}, which cannot both be: {Quoted.Of(record.Tell(claim))} and {Quoted.Of(record.Tell(linked))}.",
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
