namespace ConflictModel;

/// <summary>Words of a source that date something, read from one day, beside the claims that hold what was read from them.</summary>
public sealed record DateReading
{
    internal DateReading(DateClue clue, ResolvedDate resolved, ValueList<Claim> agreeing, ValueList<Claim> parting) =>
        (Clue, Resolved, Agreeing, Parting) = (clue, resolved, agreeing, parting);

    /// <summary>Gets the claim of the words.</summary>
    public DateClue Clue { get; }

    /// <summary>Gets what they mean from that day.</summary>
    public ResolvedDate Resolved { get; }

    /// <summary>Gets the claims dated by the words that can mean the same day.</summary>
    public ValueList<Claim> Agreeing { get; }

    /// <summary>Gets the claims dated by the words that hold another date, as they would have to move with the day.</summary>
    public ValueList<Claim> Parting { get; }

    /// <summary>Writes the words, what they mean, and how many claims hold another date.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Resolved}{(Parting.IsEmpty ? "" : $"; {Parting.Count} of {Agreeing.Count + Parting.Count} claims hold another date")}");
}
