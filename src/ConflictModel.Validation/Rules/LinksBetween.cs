namespace ConflictModel.Validation;

/// <summary>The links between two claims, by which their authors say how the one stands to the other.</summary>
internal static class LinksBetween
{
    /// <summary>Says whether any link joins two claims, of whatever kind and in whichever direction.</summary>
    internal static bool Any(Claim one, Claim other) => Leads(one, other) || Leads(other, one);

    private static bool Leads(Claim from, Claim to)
    {
        foreach (var link in from.Links)
        {
            if (link.To == to.Id)
            {
                return true;
            }
        }

        return false;
    }
}
