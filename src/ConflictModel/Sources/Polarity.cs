namespace ConflictModel;

/// <summary>Whether a claim says that something is so, or that it is not.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so: "no settlement was reached".</summary>
    Negated,
}
