namespace ConflictModel;

/// <summary>The best-ranked of several rival claims, by Wikibase's rule: the preferred ones if there are any, else the normal ones, never a deprecated one.</summary>
/// <remarks>Nothing is lost: the others are listed with the reason.</remarks>
public sealed class BestRanked
{
    internal BestRanked(WikibaseRank rank, ValueList<Claim> claims, ValueList<LeftOut> leftOut) => (Rank, Claims, LeftOut) = (rank, claims, leftOut);

    /// <summary>Gets the rank of the claims that are shown; unstated where none is.</summary>
    public WikibaseRank Rank { get; }

    /// <summary>Gets the claims that are shown, in the order given. Several of one rank stand side by side.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>Gets the claims that are not shown, and why not.</summary>
    public ValueList<LeftOut> LeftOut { get; }

    /// <summary>Writes the rank and how many claims have it.</summary>
    public override string ToString() => $"{Claims.Count} of rank {Rank}, {LeftOut.Count} left out";
}
