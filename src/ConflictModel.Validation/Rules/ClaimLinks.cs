namespace ConflictModel.Validation;

/// <summary>Asks claims for their links: in a loop, since rules ask it of every claim, and a query would make an object each time.</summary>
internal static class ClaimLinks
{
    /// <summary>Says whether a claim has a link of a kind.</summary>
    internal static bool HasLink(this Claim claim, LinkKind kind)
    {
        foreach (var link in claim.Links)
        {
            if (link.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
