namespace ConflictModel.Validation;

/// <summary>Checks records against rules that know the subject.</summary>
/// <remarks>
/// <para>Findings stand in the order of the record's items, and for one item in the order of the rules' ids; findings on the whole record come last.</para>
/// <para>Rules are silent while the order of imprecise dates is open; what is only possibly wrong is a note that says so.</para>
/// </remarks>
public static class ConflictValidator
{
    /// <summary>Checks a record against all rules of the library.</summary>
    /// <param name="record">The record.</param>
    /// <returns>What the rules found; empty where they found nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<Finding> Validate(ConflictRecord record) => Validate(record, ValidationOptions.Default);

    /// <summary>Checks a record against the rules that options name.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">Which rules count, and how much.</param>
    /// <returns>What the rules found; empty where they found nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> Validate(ConflictRecord record, ValidationOptions options) =>
        new RuleWalker(Guard.Against.Null(record), Guard.Against.Null(options)).Walk();
}
