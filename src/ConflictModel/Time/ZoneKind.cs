namespace ConflictModel;

/// <summary>What is said of the zone of a clock time.</summary>
public enum ZoneKind
{
    /// <summary>No zone is stated, or there is no clock time.</summary>
    Unstated,

    /// <summary>The time is that of UTC.</summary>
    Utc,

    /// <summary>The time lies a stated offset from UTC.</summary>
    Offset,
}
