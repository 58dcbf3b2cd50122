namespace ConflictModel.Views;

/// <summary>What a box stands for.</summary>
internal enum ProvenanceKind
{
    /// <summary>Who said so first.</summary>
    Origin,

    /// <summary>One through whom it was passed on.</summary>
    Relay,

    /// <summary>Where it can be read.</summary>
    Document,

    /// <summary>What is said.</summary>
    Claim,

    /// <summary>No box: where a line passes a column without stopping there.</summary>
    Passage,
}
