namespace ConflictModel;

/// <summary>How a claim stands to another.</summary>
/// <param name="Kind">How.</param>
/// <param name="To">The other claim.</param>
public readonly record struct ClaimLink(LinkKind Kind, ClaimId To);
