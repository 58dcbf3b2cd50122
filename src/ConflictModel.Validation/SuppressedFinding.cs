namespace ConflictModel.Validation;

/// <summary>A finding that is let stand, and why.</summary>
public sealed record SuppressedFinding
{
    internal SuppressedFinding(Finding finding, string reason, bool isInRecord) => (Finding, Reason, IsInRecord) = (finding, reason, isInRecord);

    /// <summary>Gets the finding.</summary>
    public Finding Finding { get; }

    /// <summary>Gets why it is let stand, by the item itself or by the options.</summary>
    public string Reason { get; }

    /// <summary>Gets a value indicating whether the item itself lets it stand, and not options.</summary>
    public bool IsInRecord { get; }
}
