namespace ConflictModel.Json;

/// <summary>A clash that somebody decided.</summary>
/// <param name="Clash">What clashed.</param>
/// <param name="Taken">What stands in the merged record.</param>
public sealed record MergeDecision(MergeClash Clash, MergeVersion Taken)
{
    /// <summary>Gets what clashed.</summary>
    public MergeClash Clash { get; } = Guard.Against.Null(Clash);

    /// <summary>Gets what stands in the merged record.</summary>
    public MergeVersion Taken { get; } = Guard.Against.Null(Taken);
}
