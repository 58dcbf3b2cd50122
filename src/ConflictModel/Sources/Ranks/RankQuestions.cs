namespace ConflictModel;

/// <summary>Questions about which of several rival claims stand first.</summary>
public static class RankQuestions
{
    /// <summary>Asks for the best-ranked of rival claims.</summary>
    /// <param name="record">The record.</param>
    /// <param name="claims">The claims, rivals of one another.</param>
    /// <returns>The preferred ones if there are any, else the normal ones; the others with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BestRanked BestRanked(this ConflictRecord record, IEnumerable<Claim> claims) =>
        new RecordView(Guard.Against.Null(record)).BestRanked(claims);

    /// <summary>Asks for the best-ranked of rival claims, by what had been said.</summary>
    /// <remarks>A claim that makes nothing so in this view is left out, whatever its rank: rejected, taken back by its origin, not actual, or not yet said.</remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="claims">The claims, rivals of one another.</param>
    /// <returns>The preferred ones if there are any, else the normal ones; the others with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BestRanked BestRanked(this RecordView view, IEnumerable<Claim> claims)
    {
        Guard.Against.Null(view);
        var weighed = Guard.Against.Null(claims).Select(c => (Claim: c, Weight: view.Weight(c, out var reason), Reason: reason)).ToArray();
        var standing = weighed.Where(w => w.Weight is not Certainty.Impossible).Select(w => w.Claim).ToArray();
        var best = standing.Length == 0 ? default
            : Array.Exists(standing, c => WikibaseRank.Of(c.Standing) == WikibaseRank.Preferred) ? WikibaseRank.Preferred
            : WikibaseRank.Normal;
        return new BestRanked(
            best,
            ValueList.From(standing.Where(c => WikibaseRank.Of(c.Standing) == best)),
            ValueList.From(
                from w in weighed
                let gone = w.Weight is Certainty.Impossible
                where gone || WikibaseRank.Of(w.Claim.Standing) != best
                select new LeftOut(w.Claim, gone ? w.Reason : "normal, beside a preferred one")));
    }
}
