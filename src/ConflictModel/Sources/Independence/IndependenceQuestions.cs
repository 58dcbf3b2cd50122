namespace ConflictModel;

/// <summary>Questions about how far claims corroborate one another.</summary>
public static class IndependenceQuestions
{
    /// <summary>Asks how many independent origins some claims have.</summary>
    /// <remarks>Whether the claims say the same is for the asker to know: ask about the claims of an answer, or about rivals.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="claims">The claims, all of the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no claim of that id.</exception>
    public static Independence IndependenceOf(this ConflictRecord record, IEnumerable<Claim> claims) =>
        new RecordView(Guard.Against.Null(record)).IndependenceOf(claims);

    /// <summary>Asks how many independent origins some claims have, by what had been said.</summary>
    /// <remarks>Left out are claims that make nothing so in this view, and denials where others affirm.</remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="claims">The claims, all of the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no claim of that id.</exception>
    public static Independence IndependenceOf(this RecordView view, IEnumerable<Claim> claims)
    {
        Guard.Against.Null(view);
        var asked = Guard.Against.Null(claims).Distinct().ToArray();
        foreach (var claim in asked)
        {
            view.Record.MustHold(claim, nameof(claims));
        }

        return IndependenceJudge.Judge(view, asked);
    }

    /// <summary>Gets who says so in the first place, as the record knows: of a source that names nobody, whoever published it.</summary>
    /// <remarks>Publisher and origin are two where the source names whom it quotes: then the one quoted is the origin, and the publisher passes it on.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="by">The account.</param>
    /// <returns>The origin; the source itself where the record names no publisher of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Origin OriginOf(this ConflictRecord record, Attribution by) => OriginIdentity.Of(Guard.Against.Null(by), Guard.Against.Null(record)).Origin;

    /// <summary>Asks what makes an origin a party to the matter of some claims, or the voice of one, by what had been said.</summary>
    /// <remarks>The claims may be of any standing: who tells what was rejected is a party none the less.</remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="origin">The origin; see <see cref="OriginOf"/>.</param>
    /// <param name="claims">The claims that the origin makes.</param>
    /// <returns>The tie in words, with "possibly" where it is no more; empty where the record knows of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> or <paramref name="claims"/> is null.</exception>
    public static string PartyReason(this RecordView view, Origin origin, IEnumerable<Claim> claims)
    {
        var told = Guard.Against.Null(claims).ToArray();
        return new PartyFinder(Guard.Against.Null(view), told).TieOf(origin, told).Told;
    }
}
