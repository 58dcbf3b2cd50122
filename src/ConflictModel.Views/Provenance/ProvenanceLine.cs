namespace ConflictModel.Views;

/// <summary>A line from a box to one in the next column.</summary>
/// <param name="From">Where it comes from.</param>
/// <param name="To">Where it leads.</param>
internal sealed record ProvenanceLine(ProvenanceBox From, ProvenanceBox To)
{
    /// <summary>Gets or sets a value indicating whether a claim that counts came this way.</summary>
    internal bool Counts { get; set; }
}
