namespace ConflictModel.Validation.Tests.Proofs;

/// <summary>What shows of one rule that it works: a record in which it fires, one beside it in which it must not, and a way to spoil a clean record.</summary>
/// <remarks>
/// The two records are shown on the rule's page: their regions are named <c>CM2001-fires</c> and <c>CM2001-silent</c>. Proofs are found by
/// reflection; a rule without one fails a test.
/// </remarks>
public abstract class RuleProof
{
    /// <summary>Gets the id of the rule.</summary>
    public abstract string Rule { get; }

    /// <summary>Gets a short record in which the rule fires, and in which no other rule finds an error.</summary>
    public abstract ConflictRecord Fires();

    /// <summary>Gets a record like it, in which the rule must not fire and no rule finds an error: the case nearest to the fault that is none.</summary>
    public abstract ConflictRecord Silent();

    /// <summary>Spoils a clean record, so that this rule fires and no other does.</summary>
    /// <param name="clean">A record with which nothing is wrong.</param>
    /// <param name="random">Where to, how and how far: what differs from one mutant to the next.</param>
    public abstract ConflictRecord Spoil(CleanRecord clean, Random random);

    public override string ToString() => Rule;
}
