namespace ConflictModel;

/// <summary>On which side of an actor's own life another stands in its lineage.</summary>
public enum LineageSide
{
    /// <summary>It came out of the other.</summary>
    Predecessor,

    /// <summary>The other came out of it.</summary>
    Successor,
}
