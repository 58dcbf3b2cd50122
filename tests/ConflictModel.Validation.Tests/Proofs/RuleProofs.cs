namespace ConflictModel.Validation.Tests.Proofs;

/// <summary>The proofs of all rules.</summary>
public static class RuleProofs
{
    /// <summary>Gets them in the order of the rules' ids.</summary>
    public static IReadOnlyList<RuleProof> All { get; } =
    [
        .. typeof(RuleProof).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(RuleProof)) && !t.IsAbstract)
            .Select(t => (RuleProof)Activator.CreateInstance(t)!) // each has a constructor without parameters
            .OrderBy(p => p.Rule, StringComparer.Ordinal),
    ];

    /// <summary>Gives what one rule finds in a record.</summary>
    public static ValueList<Finding> Against(string rule, ConflictRecord record) => [.. ConflictValidator.Validate(record).Where(f => f.Id == rule)];
}
