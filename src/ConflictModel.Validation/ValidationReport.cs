using System.Collections;

namespace ConflictModel.Validation;

/// <summary>What the rules found in a record: a list of findings, with what was let stand and what was counted and not listed.</summary>
public sealed class ValidationReport : IReadOnlyList<Finding>
{
    internal ValidationReport(ValueList<Rule> rules, ValueList<Finding> findings, ValueList<SuppressedFinding> suppressed, ValueList<RuleTally> tallies, ValueList<PathSuppression> idle) =>
        (Rules, Findings, Suppressed, Tallies, IdleSuppressions) = (rules, findings, suppressed, tallies, idle);

    /// <summary>Gets the report of what nobody checked.</summary>
    internal static ValidationReport Empty { get; } = new([], [], [], [], []);

    /// <summary>Gets the rules that checked, in the order of their ids.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>Gets the findings, in the order of the record's items and of the rules' ids; those on the whole record come last.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Gets the findings that are let stand, each with the reason.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>Gets how often each rule found something, in the order of their ids; rules that found nothing are not among them.</summary>
    public ValueList<RuleTally> Tallies { get; }

    /// <summary>Gets the suppressions of the options that let nothing stand here, of rules that checked; whether they are findings, too, tells <see cref="ValidationOptions.TellsIdleSuppressions"/>.</summary>
    public ValueList<PathSuppression> IdleSuppressions { get; }

    /// <summary>Gets a value indicating whether nothing was found, apart from what is let stand.</summary>
    public bool IsEmpty => Findings.IsEmpty;

    /// <summary>Gets how many findings are listed.</summary>
    public int Count => Findings.Count;

    /// <inheritdoc/>
    public Finding this[int index] => Findings[index];

    /// <summary>Asks whether anything was found that matters so much, or more.</summary>
    /// <param name="least">The least severity.</param>
    public bool Has(Severity least) => Findings.Any(f => f.Severity >= least);

    /// <summary>Counts the listed findings of a severity.</summary>
    /// <param name="severity">The severity.</param>
    public int CountOf(Severity severity) => Findings.Count(f => f.Severity == severity);

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)Findings).GetEnumerator();

    /// <summary>Writes the findings, a line each.</summary>
    public override string ToString() => string.Join('\n', Findings);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
