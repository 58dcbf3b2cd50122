namespace ConflictModel;

/// <summary>What a rule judges of a truce on a day.</summary>
public sealed record TruceJudgement
{
    /// <summary>Creates a judgement.</summary>
    /// <param name="certainty">How certain it is that the truce is in force.</param>
    /// <param name="claims">The claims that it rests on.</param>
    public TruceJudgement(Certainty certainty, ValueList<Claim> claims) => (Certainty, Claims) = (certainty, claims);

    /// <summary>Gets how certain it is that the truce is in force.</summary>
    public Certainty Certainty { get; }

    /// <summary>Gets the claims that it rests on.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>Gets the claims that it does not rest on, and why not.</summary>
    public ValueList<LeftOut> LeftOut { get; init; }

    /// <summary>Gets why, in a sentence without its full stop; empty where the claims tell.</summary>
    public string Because { get; init => field = Guard.Against.Null(value, nameof(Because)); } = "";
}
