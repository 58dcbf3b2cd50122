namespace ConflictModel.Datasets;

/// <summary>What UCDP numbers.</summary>
public enum UcdpIdKind
{
    /// <summary>Actors.</summary>
    Actor = 0,

    /// <summary>Conflicts.</summary>
    Conflict = 1,

    /// <summary>Dyads.</summary>
    Dyad = 2,
}
