namespace ConflictModel.Validation;

/// <summary>Finds and reports claims that links of one kind lead back to themselves.</summary>
/// <remarks>A rejected claim says nothing, so a circle through it is none.</remarks>
internal static class LinkCircles
{
    /// <summary>Gets the kinds of links whose circles have a rule of their own.</summary>
    private static readonly LinkKind[] Told = [LinkKind.PartOf, LinkKind.Supersedes, LinkKind.InferredFrom, LinkKind.Repeats, LinkKind.Paraphrases];

    /// <summary>Says whether a rule tells the circles of links of a kind, those of one claim with itself among them.</summary>
    internal static bool AreTold(LinkKind kind) => Array.IndexOf(Told, kind) >= 0;

    /// <summary>Reports the circles, each once and at the claim that stands first in the record.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="alone">What a claim does that is linked to itself: "supersedes itself, so it does not count".</param>
    /// <param name="together">What several do, as the end of a sentence: "supersede one another in a circle, so none of them counts".</param>
    /// <param name="advice">What to do.</param>
    /// <param name="record">The record.</param>
    /// <param name="findings">Where to report.</param>
    internal static void Report(LinkKind kind, string alone, string together, string advice, ConflictRecord record, Findings findings)
    {
        // A record holds each claim once, so that claims are told apart without a look at what they say.
        var linked = findings.Items.Linked.Where(claim => claim.HasLink(kind));
        IEqualityComparer<Claim> byReference = ReferenceEqualityComparer.Instance;
        var circles = Circles.Find(linked, claim => Linked(claim, kind, record), step => step.To, byReference);
        foreach (var circle in circles)
        {
            var claims = circle.ConvertAll(step => step.From);
            var ids = string.Join(", ", claims.Take(Circles.MostShown).Select(c => c.Id.Value)) + (claims.Count > Circles.MostShown ? $" and {claims.Count - Circles.MostShown} more" : "");
            findings.Listing(claims[0])?.Report(
                claims[0],
                claims.Count == 1 ? $"The claim {ids} {alone}: {Quoted.Of(record.Tell(claims[0]))}." : $"{claims.Count} claims {together}: {ids}.",
                "links",
                Certainty.Certain,
                ValueList.From(claims.Skip(1).Take(Circles.MostShown).Select(c => new RelatedPlace(c.Pointer, record.Tell(c)))),
                advice);
        }
    }

    private static IEnumerable<(Claim From, Claim To)> Linked(Claim claim, LinkKind kind, ConflictRecord record)
    {
        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            yield break;
        }

        foreach (var link in (IEnumerable<ClaimLink>)claim.Links)
        {
            if (link.Kind == kind && record.TryFind(link.To, out var other) && other.Standing.Kind != StandingKind.Rejected)
            {
                yield return (claim, other);
            }
        }
    }
}
