namespace ConflictModel;

/// <summary>What is known of how long something is to last.</summary>
public enum TermKind
{
    /// <summary>Nothing is said.</summary>
    Unstated,

    /// <summary>It has a term, and nobody knows which.</summary>
    Unknown,

    /// <summary>It has no end: that is said.</summary>
    OpenEnded,

    /// <summary>It lasts for a length of time.</summary>
    Length,

    /// <summary>It lasts until a date.</summary>
    End,
}
