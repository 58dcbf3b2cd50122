namespace ConflictModel;

/// <summary>Who stands behind a claim.</summary>
public enum OriginKind
{
    /// <summary>The keeper of the record.</summary>
    Keeper,

    /// <summary>An actor, named or less than named.</summary>
    Actor,

    /// <summary>The source itself, which names nobody.</summary>
    Source,
}
