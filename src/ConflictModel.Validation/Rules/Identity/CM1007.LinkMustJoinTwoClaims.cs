namespace ConflictModel.Validation;

/// <summary>A link must join two claims, and once.</summary>
/// <remarks>A claim that is a part of itself CM4006 tells, one that supersedes itself CM5002, one that is inferred from itself CM5011, and one that tells itself again CM5012. Two links of different kinds to one claim are in order, unless CM1008 finds that they contradict each other.</remarks>
internal sealed class LinkMustJoinTwoClaims() : Rule<Claim>(
    RuleIds.LinkMustJoinTwoClaims, Severity.Error, "A link must join two claims, and once.")
{
    private const int FewLinks = 8;

    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "A claim that repeats itself says nothing, and a link written twice is counted twice. Most often the id of the other claim was mistyped.";

    public override string Fix => "Name the claim that is meant, or take the link away.";

    public override string Source => "Our own judgement (ConflictModel); STIX 2.1 asks the same of its relationships, which join a source and a target.";

    protected override void Check(Claim claim, Findings findings)
    {
        HashSet<ClaimLink>? seen = claim.Links.Count > FewLinks ? [] : null;
        for (var i = 0; i < claim.Links.Count; i++)
        {
            var link = claim.Links[i];
            if (link.To == claim.Id)
            {
                if (!LinkCircles.AreTold(link.Kind))
                {
                    findings.Listing(claim)?.Report(
                        claim, $"{Quoted.Of(findings.Record.Tell(claim))} is linked to itself ({link.Kind}).", $"links/{i}", suggestion: "Name the claim that is meant, or take the link away.");
                }
            }
            else if (seen is null ? IsAmong(claim.Links, link, i) : !seen.Add(link))
            {
                findings.Listing(claim)?.Report(
                    claim, $"{Quoted.Of(findings.Record.Tell(claim))} is linked twice to {link.To.Value} in the same way ({link.Kind}).", $"links/{i}", suggestion: "Take one of the two away, or name the other claim that is meant.");
            }
        }
    }

    private static bool IsAmong(ValueList<ClaimLink> links, ClaimLink link, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (links[i] == link)
            {
                return true;
            }
        }

        return false;
    }
}
