namespace ConflictModel;

/// <summary>What a bound of an estimate says.</summary>
public enum BoundKind
{
    /// <summary>Nothing bounds it on this side.</summary>
    None,

    /// <summary>The bound itself is possible: "at least 56".</summary>
    Closed,

    /// <summary>The bound itself is not possible: "more than 90".</summary>
    Open,
}
