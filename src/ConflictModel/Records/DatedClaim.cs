namespace ConflictModel;

/// <summary>A claim with the time that it tells of.</summary>
/// <remarks>
/// <para>Equality is by claim and time.</para>
/// <para>There is no natural order.</para>
/// </remarks>
public sealed record DatedClaim : ITold
{
    internal DatedClaim(Claim claim, Timing when) => (Claim, When) = (claim, when);

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets when what it says happened or holds; when it was said is another matter.</summary>
    public Timing When { get; }

    /// <summary>Writes the time and the claim's id.</summary>
    public override string ToString() => $"{When}: {Claim.Id}";

    string ITold.Tell(Names names) => Claim.Tell(names);
}
