namespace ConflictModel.Validation;

/// <summary>A finding that is let stand, and why.</summary>
public sealed record SuppressedFinding
{
    internal SuppressedFinding(Finding finding, string reason) => (Finding, Reason) = (finding, reason);

    /// <summary>Gets the finding.</summary>
    public Finding Finding { get; }

    /// <summary>Gets why it is let stand, by the item itself or by the options.</summary>
    public string Reason { get; }
}
