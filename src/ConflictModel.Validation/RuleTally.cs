namespace ConflictModel.Validation;

/// <summary>How often a rule found something.</summary>
public sealed record RuleTally
{
    private readonly Severity possibleSeverity;
    private readonly int possible;

    internal RuleTally(Rule rule, Findings findings)
    {
        (Rule, Severity, Found, Listed, Suppressed) = (rule, findings.Severity, findings.Count, findings.Listed, findings.Suppressed);
        (possibleSeverity, possible) = (findings.PossibleSeverity, findings.Possible);
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets how much its findings matter here; those that are only possibly wrong are notes, unless options say otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>Gets how many findings it made: those not listed are among them, those let stand are not.</summary>
    public int Found { get; }

    /// <summary>Gets how many of them are listed.</summary>
    public int Listed { get; }

    /// <summary>Gets how many further ones are let stand.</summary>
    public int Suppressed { get; }

    /// <summary>Counts its findings of a severity, those not listed among them; those of all severities make <see cref="Found"/>.</summary>
    /// <param name="severity">The severity.</param>
    public int FoundOf(Severity severity) => (severity == Severity ? Found - possible : 0) + (severity == possibleSeverity ? possible : 0);
}
